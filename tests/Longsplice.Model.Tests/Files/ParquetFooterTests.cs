using System.Buffers.Binary;
using Longsplice.Model.Files;
using Shouldly;
using Xunit;

namespace Longsplice.Model.Tests.Files;

/// <summary>Footers that lead the library on for ever, or deeper than the stack, are refused.</summary>
public sealed class ParquetFooterTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("longsplice-footer-").FullName;

    public static TheoryData<string, byte[]> Footers() => new()
    {
        { "a number without end", [0x15, .. Enumerable.Repeat((byte)0xFF, 40)] },
        { "a field without end", [0x15, 0x02] },
        { "a list of 2³¹ − 1 columns", [0x15, 0x02, 0x19, 0xFC, 0xFF, 0xFF, 0xFF, 0xFF, 0x07] },
        { "a text of 2³¹ − 1 letters", [0x15, 0x02, 0x58, 0xFF, 0xFF, 0xFF, 0xFF, 0x07] },
        { "four million lists in each other", [0x09, 0xC8, 0x01, .. Enumerable.Repeat((byte)0x19, 4_000_000)] },
        { "nothing", [] },
    };

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Footers))]
    public void Load_OfAFooterThatLies_IsRefused(string name, byte[] footer)
    {
        byte[] length = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, footer.Length);
        Write([.. "PAR1"u8, .. footer, .. length, .. "PAR1"u8]);
        ModelFiles.Load(_folder).Findings.ShouldContain(finding => finding.Code == "LS092" && finding.File == "sites.parquet", name);
    }

    /// <summary>Every seventh byte of a footer and of its tail changed in turn.</summary>
    [Fact]
    public void Load_OfADamagedFooter_ComesToAnEnd()
    {
        var model = ModelFiles.Load(Path.Combine(Repository.Root, "examples", "chain-outage")).Value!;
        ModelWriter.Write(model, ModelForm.Parquet, _folder, TestContext.Current.CancellationToken);
        byte[] whole = File.ReadAllBytes(Path.Combine(_folder, "sites.parquet"));
        int footer = BinaryPrimitives.ReadInt32LittleEndian(whole.AsSpan()[^8..]);
        for (int at = whole.Length - 8 - footer; at < whole.Length; at += 7)
        {
            byte[] damaged = [.. whole];
            damaged[at] = (byte)~damaged[at];
            Write(damaged);
            ModelFiles.Load(_folder).ShouldNotBeNull();
        }
    }

    private void Write(byte[] bytes) => File.WriteAllBytes(Path.Combine(_folder, "sites.parquet"), bytes);
}
