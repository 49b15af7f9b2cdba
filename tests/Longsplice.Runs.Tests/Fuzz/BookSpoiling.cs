using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Longsplice.Runs.Tests.Fuzz;

/// <summary>Ways to spoil a workbook in its parts, so that the archive itself is sound.</summary>
internal static partial class BookSpoiling
{
    private const string Laughs = """<!DOCTYPE a [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;"><!ENTITY x SYSTEM "file:///etc/passwd">]>""";

    /// <summary>All of them.</summary>
    public static Func<Random, byte[], byte[]>[] All { get; } = [InPart, InPart, InPart, OddValue, OddValue, OddValue, Entities, Bomb, Drop, Double, Exchange];

    private static byte[] InPart(Random random, byte[] book) => Part(random, book, bytes =>
        ByteSpoiling.All[random.Next(ByteSpoiling.All.Length)](random, bytes));

    /// <summary>Another value of an attribute or text: rows out of order, columns far away, texts that are not there.</summary>
    private static byte[] OddValue(Random random, byte[] book) => Part(random, book, bytes =>
    {
        string xml = Encoding.UTF8.GetString(bytes);
        var values = Value().Matches(xml);
        string[] odd = ["1048576", "XFD1", "AAAAAAAAAAAAAAAA1", "A0", "1e400", "", "s", "d", "b", "inlineStr", "2958466", "../../../x", "&#x0;", "&x;", Odd.Value(random)];
        return values.Count == 0
            ? bytes
            : Encoding.UTF8.GetBytes(Replaced(xml, values[random.Next(values.Count)].Groups["value"], odd[random.Next(odd.Length)]));
    });

    private static byte[] Entities(Random random, byte[] book) => Part(random, book, bytes =>
    {
        string xml = Encoding.UTF8.GetString(bytes);
        int root = Math.Max(0, xml.IndexOf("?>", StringComparison.Ordinal) + 2);
        return Encoding.UTF8.GetBytes(Regex.Replace(xml.Insert(Math.Min(root, xml.Length), Laughs), "<v>[^<]*", "<v>&c;&x;", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5)));
    });

    /// <summary>A part of a hundred million letters, or of elements in elements.</summary>
    private static byte[] Bomb(Random random, byte[] book) => random.Next(20) > 0 ? Nest(random, book) : Part(random, book, bytes =>
    {
        byte[] large = new byte[bytes.Length + (100 << 20)];
        large.AsSpan().Fill((byte)' ');
        int end = bytes.AsSpan().LastIndexOf("</"u8);
        bytes.AsSpan(0, Math.Max(0, end)).CopyTo(large);
        bytes.AsSpan(Math.Max(0, end)).CopyTo(large.AsSpan(large.Length - (bytes.Length - Math.Max(0, end))));
        return large;
    });

    private static byte[] Nest(Random random, byte[] book) => Part(random, book, bytes =>
    {
        int end = Math.Max(0, bytes.AsSpan().LastIndexOf("</"u8));
        return [.. bytes[..end], .. Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<c><is><r>", 30_000))), .. bytes[end..]];
    });

    private static byte[] Drop(Random random, byte[] book) => Parts(book, parts => parts.RemoveAt(random.Next(parts.Count)));

    private static byte[] Double(Random random, byte[] book) => Parts(book, parts => parts.Add(parts[random.Next(parts.Count)]));

    private static byte[] Exchange(Random random, byte[] book) => Parts(book, parts =>
    {
        int one = random.Next(parts.Count), other = random.Next(parts.Count);
        (parts[one], parts[other]) = ((parts[one].Name, parts[other].Bytes), (parts[other].Name, parts[one].Bytes));
    });

    private static byte[] Part(Random random, byte[] book, Func<byte[], byte[]> change) => Parts(book, parts =>
    {
        int at = random.Next(parts.Count);
        parts[at] = (parts[at].Name, change(parts[at].Bytes));
    });

    private static byte[] Parts(byte[] book, Action<List<(string Name, byte[] Bytes)>> change)
    {
        using var archive = new ZipArchive(new MemoryStream(book), ZipArchiveMode.Read);
        List<(string Name, byte[] Bytes)> parts = [.. archive.Entries.Select(entry => (entry.FullName, BytesOf(entry)))];
        change(parts);
        var result = new MemoryStream();
        using (var written = new ZipArchive(result, ZipArchiveMode.Create))
        {
            foreach (var (name, bytes) in parts)
            {
                using var part = written.CreateEntry(name, CompressionLevel.Fastest).Open();
                part.Write(bytes);
            }
        }

        return result.ToArray();
    }

    private static byte[] BytesOf(ZipArchiveEntry entry)
    {
        var bytes = new MemoryStream();
        using var part = entry.Open();
        part.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static string Replaced(string xml, Group old, string value) => xml[..old.Index] + value + xml[(old.Index + old.Length)..];

    [GeneratedRegex("=\"(?<value>[^\"<]*)\"|>(?<value>[^<]+)<", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Value();
}
