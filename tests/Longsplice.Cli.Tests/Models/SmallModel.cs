namespace Longsplice.Cli.Tests.Models;

/// <summary>A small sound model on disk: ore from a mine to a plant, shells from the plant to a front.</summary>
internal sealed class SmallModel : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("longsplice-edit-").FullName;

    public SmallModel()
    {
        Folder = Path.Combine(_root, "model");
        Directory.CreateDirectory(Folder);
        Write("datapackage.json", "{\"title\":\"small\"}");
        Write("theatres.csv", "id,name\nEA,Euro-Atlantic\nIP,Indo-Pacific\n");
        Write("nations.csv", "id,theatre\nAAA,EA\nBBB,IP\nCCC,EA\n");
        Write("sites.csv", "id,nation,kind,latitude,longitude,source\nfront,AAA,front,50,30,S1\nmine,BBB,mine,10,100,S1\nother,CCC,plant,48,2,S1\npit,CCC,mine,48,3,S1\nplant,AAA,plant,50,20,S1\n");
        Write("items.csv", "id,kind,unit\nore,material,t\nshell,munition,each\n");
        Write("recipes.csv", "id,site,item,capacity_per_week,source,note\ndig,mine,ore,50,S1,as dug\nmake,plant,shell,20,S1,\nmake2,other,shell,5,S3,\ndig2,pit,ore,9,S2,\n");
        Write("recipe_inputs.csv", "recipe,item,quantity,source\nmake,ore,2,S2\nmake2,ore,2,S2\n");
        Write("contracts.csv", "id,supplier,customer,item,quantity_per_week,transit_weeks,source\nc1,mine,plant,ore,1,2,S1\nc2,plant,front,shell,1,1,S1\nc3,pit,other,ore,1,1,S1\n");
        Write("stocks.csv", "site,item,cover_weeks,source\nfront,shell,2,S1\n");
        Write("demands.csv", "id,site,item,quantity_per_week,shortage_cost_usd,unmet,source\nneed,front,shell,10,100,backlog,S1\n");
        Write("sources.csv", "id,title,published,accessed,kind,reliability,credibility\nS1,A source,2020-01,2024-06-30,read,A,1\nS2,An old one,2019,,recall,F,5\nS3,Assumed,,,assumed,,\n");
    }

    public string Folder { get; }

    public string File(string name) => Path.Combine(_root, name);

    public SmallModel Write(string table, string text)
    {
        System.IO.File.WriteAllText(Path.Combine(Folder, table), text);
        return this;
    }

    public SmallModel Replace(string table, string from, string to) =>
        Write(table, Read(table).Replace(from, to, StringComparison.Ordinal));

    public string Read(string table) => System.IO.File.ReadAllText(Path.Combine(Folder, table));

    /// <summary>A copy of the folder as it stands.</summary>
    public string Copy(string name)
    {
        string copy = File(name);
        Directory.CreateDirectory(copy);
        foreach (string file in Directory.GetFiles(Folder))
        {
            System.IO.File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
        }

        return copy;
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
