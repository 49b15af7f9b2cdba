namespace Longsplice.Model.Labels;

/// <summary>The label of what is reckoned from a whole model.</summary>
public static class ModelLabel
{
    /// <summary>Join of the labels of all rows, as results write it: every row may bear on every result.</summary>
    public static string Of(SupplyModel model)
    {
        var label = Label.Public;
        foreach (var row in model.Tables.SelectMany(table => table.Rows))
        {
            if (Label.TryParse(row.Label, model.Markings, out var own))
            {
                label = label.Join(own);
            }
        }

        return label.ToText(model.Markings);
    }
}
