using Longsplice.Model.Editing;
using Longsplice.Model.Files;
using Longsplice.Model.Tables;
using Shouldly;
using Xunit;

namespace Longsplice.Model.Tests.Editing;

/// <summary>Edits reach every table that a model has.</summary>
public sealed class ModelEditTests
{
    [Fact]
    public void Edit_WithoutChanges_IsTheModel()
    {
        using var fixture = new ModelFixture();
        var model = fixture.Load().Value!;
        ModelHash.Of(new ModelEdit(model).Apply()).ShouldBe(ModelHash.Of(model));
    }

    [Fact]
    public void Row_AddedToAnyTable_IsInTheModel()
    {
        foreach (var (schema, _) in new SupplyModel().Tables)
        {
            var edit = new ModelEdit(new SupplyModel());
            edit.Add((Row)Activator.CreateInstance(schema.RowType)!);
            edit.Apply().Tables.Single(table => table.Schema == schema).Rows.Count.ShouldBe(1, schema.Table.Name);
        }
    }
}
