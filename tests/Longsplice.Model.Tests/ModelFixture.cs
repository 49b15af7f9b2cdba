using Longsplice.Model.Checks;
using Longsplice.Model.Files;

namespace Longsplice.Model.Tests;

/// <summary>A small sound model as text, of which tests spoil one table.</summary>
internal sealed class ModelFixture : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("longsplice-model-").FullName;

    public ModelFixture()
    {
        Write("datapackage.json", "{\"title\":\"small\"}");
        Write("theatres.csv", "id,name\nEA,Euro-Atlantic\nIP,Indo-Pacific\n");
        Write("nations.csv", "id,theatre\nAAA,EA\nBBB,IP\n");
        Write("sites.csv", "id,nation,kind\nfront,AAA,front\nmill,BBB,mine\nplant,AAA,plant\n");
        Write("items.csv", "id,kind,unit\nore,material,t\nshell,munition,each\n");
        Write("recipes.csv", "id,site,item,capacity_per_week,source\ndig,mill,ore,50,S1\nmake,plant,shell,20,S1\n");
        Write("recipe_inputs.csv", "recipe,item,quantity,source\nmake,ore,2,S1\n");
        Write("contracts.csv", "id,supplier,customer,item,quantity_per_week,transit_weeks,source\nc1,mill,plant,ore,1,2,S1\nc2,plant,front,shell,1,1,S1\n");
        Write("stocks.csv", "site,item,cover_weeks,source\nfront,shell,2,S1\n");
        Write("demands.csv", "id,site,item,quantity_per_week,shortage_cost_usd,unmet,source\nneed,front,shell,10,100,backlog,S1\n");
        Write("sources.csv", "id,title,kind\nS1,A source,read\n");
    }

    public ModelFixture Write(string file, string text)
    {
        File.WriteAllText(Path.Combine(_folder, file), text);
        return this;
    }

    public ModelFixture WriteBytes(string file, byte[] bytes)
    {
        File.WriteAllBytes(Path.Combine(_folder, file), bytes);
        return this;
    }

    public ModelFixture Delete(string file)
    {
        File.Delete(Path.Combine(_folder, file));
        return this;
    }

    public byte[] Read(string file) => File.ReadAllBytes(Path.Combine(_folder, file));

    public LoadResult<SupplyModel> Load() => ModelFiles.Load(_folder);

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
