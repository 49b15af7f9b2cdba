using Longsplice.Model.Tables;

namespace Longsplice.Model.Scenarios;

/// <summary>When an option may be adopted, and when it is ready.</summary>
public static class Adoption
{
    /// <summary>First week in which an option may be adopted; its programme may hold it back.</summary>
    public static int Earliest(OptionRow option, SupplyModel model, Scenario scenario)
    {
        int own = option.Earliest?.ToWeek(scenario.Week1Date) ?? int.MinValue;
        var programme = option.Programme is { } id && model.Programmes.Contains(id) ? model.Programmes.Get(id) : null;
        return Math.Max(own, programme?.Start?.ToWeek(scenario.Week1Date) ?? int.MinValue);
    }

    /// <summary>First week in which what an adoption adds is there.</summary>
    /// <param name="row">An event that adopts an option of the model.</param>
    /// <param name="model">The model.</param>
    /// <param name="scenario">The scenario.</param>
    public static int Ready(ScenarioEvent row, SupplyModel model, Scenario scenario)
    {
        return scenario.FromOf(row) + LeadWeeks(model.Options.Get(row.Option!.Value), model);
    }

    /// <summary>Weeks from adoption until an option is ready: as given, the sum of its parts, or a substitute's certification.</summary>
    public static int LeadWeeks(OptionRow option, SupplyModel model)
    {
        int? certification = option.Kind == OptionKind.Substitute
            ? model.Substitutes.FirstOrDefault(OptionTarget.Of(option).Is)?.CertificationWeeks
            : null;
        int? parts = option.LeadParts().Any() ? option.LeadParts().Sum(part => part.Weeks) : null;
        int? weeks = option.LeadWeeks ?? parts ?? certification;
        return Unknown.Is(weeks) ? 0 : weeks ?? 0;
    }
}
