using System.Text;
using Longsplice.Model.Files;
using Shouldly;
using Xunit;

namespace Longsplice.Model.Tests;

/// <summary>The hash of a model depends on what it says, not on how the files say it.</summary>
public sealed class ModelHashTests
{
    [Fact]
    public void Hash_OfOtherFormWithTheSameMeaning_IsTheSame()
    {
        using var model = new ModelFixture();
        string hash = ModelHash.Of(model.Load().Value!);
        model.Write("nations.csv", "theatre,id\r\n\"IP\",BBB\r\nEA,\"AAA\"\r\n");
        model.WriteBytes("items.csv", [0xef, 0xbb, 0xbf, .. Encoding.UTF8.GetBytes("id,kind,unit\nshell,munition,each\nore,material,t\n")]);
        ModelHash.Of(model.Load().Value!).ShouldBe(hash);
    }

    [Fact]
    public void Hash_OfOneOtherDigit_Differs()
    {
        using var model = new ModelFixture();
        string hash = ModelHash.Of(model.Load().Value!);
        model.Write("recipe_inputs.csv", "recipe,item,quantity,source\nmake,ore,2.1,S1\n");
        ModelHash.Of(model.Load().Value!).ShouldNotBe(hash);
    }

    [Fact]
    public void Files_WrittenAndReadAgain_GiveTheSameModel()
    {
        using var model = new ModelFixture();
        var first = model.Load().Value!;
        using var copy = new ModelFixture();
        foreach (var (name, text) in ModelFiles.Files(first))
        {
            copy.Write(name, text);
        }

        ModelHash.Of(copy.Load().Value!).ShouldBe(ModelHash.Of(first));
    }

    [Fact]
    public void Load_OfMutatedBytes_NeverThrows()
    {
        var random = new Random(7);
        using var sound = new ModelFixture();
        string[] files = ["nations.csv", "recipes.csv", "contracts.csv", "demands.csv", "datapackage.json"];
        for (int round = 0; round < 500; round++)
        {
            using var model = new ModelFixture();
            string file = files[random.Next(files.Length)];
            byte[] bytes = sound.Read(file);
            for (int change = 0; change < 3; change++)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            model.WriteBytes(file, bytes[..random.Next(1, bytes.Length + 1)]);
            Should.NotThrow(() => model.Load());
        }
    }
}
