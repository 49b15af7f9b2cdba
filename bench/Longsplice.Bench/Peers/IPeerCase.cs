using Longsplice.Model;
using Longsplice.Model.Scenarios;

namespace Longsplice.Bench.Peers;

/// <summary>Work that Longsplice and other tools do in one run of the bench.</summary>
internal interface IPeerCase
{
    /// <summary>Weeks that are run.</summary>
    int Weeks { get; }

    /// <summary>Nodes times weeks, the unit in which times are compared.</summary>
    double NodeWeeks { get; }

    /// <summary>The case as Longsplice's tables.</summary>
    SupplyModel Model();

    /// <summary>Its disturbance.</summary>
    Scenario Scenario();

    /// <summary>Adds to a timed run what can be compared of its results.</summary>
    /// <param name="timed">Times and memory.</param>
    /// <param name="backlog">Backlog of the first demand at the end of each week, units.</param>
    PeerAnswer Answer(PeerAnswer timed, IReadOnlyList<double> backlog);
}
