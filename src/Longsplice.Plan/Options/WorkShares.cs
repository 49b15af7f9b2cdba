using System.Collections.Immutable;
using Longsplice.Model;
using Longsplice.Model.Ids;
using Longsplice.Model.Tables;

namespace Longsplice.Plan.Options;

/// <summary>Where the money of an option is spent: at its target's site, else equally among those who take part.</summary>
internal static class WorkShares
{
    /// <summary>Share of an option's cost that is spent in a nation, 0 to 1.</summary>
    public static double Of(SupplyModel model, OptionRow option, NationId nation) => SiteOf(model, option) is { } site
        ? model.Sites.Get(site).Nation == nation ? 1 : 0
        : option.Participants.Contains(nation) ? 1.0 / option.Participants.Length : 0;

    /// <summary>What a portfolio spends under programmes, member by member.</summary>
    public static ImmutableArray<WorkShareValue> Under(OptionChoice choice, double[] plan) =>
    [
        .. from programme in choice.Model.Programmes
           let under = OptionProgram.Chosen(plan).Where(option => choice.Options[option].Programme == programme.Id).ToArray()
           let all = under.Sum(option => choice.Costs[option])
           from nation in programme.Members
           let there = under.Sum(option => choice.Costs[option] * Of(choice.Model, choice.Options[option], nation))
           select new WorkShareValue(programme.Id, nation, there, all > 0 ? there / all : 0, programme.WorkShareMin ?? 0),
    ];

    private static SiteId? SiteOf(SupplyModel model, OptionRow option)
    {
        var target = OptionTarget.Of(option);
        return option.Kind switch
        {
            OptionKind.Stock => target.Site,
            OptionKind.Contract => model.Contracts.Get(target.Contract).Supplier,
            OptionKind.Capacity when model.Recipes.Contains(target.Recipe) => model.Recipes.Get(target.Recipe).Site,
            OptionKind.Capacity => model.Lines.Get(target.Line).Site,
            _ => null,
        };
    }
}
