using static Longsplice.Model.Checks.FindingCode;

namespace Longsplice.Model.Checks;

/// <summary>Kinds of findings of what is asked of a model: routes, expectations, cables, games and orders.</summary>
internal static class AnalysisFindings
{
    /// <summary>The kinds, in order of their codes.</summary>
    public static FindingCode[] Codes { get; } =
    [
        Error(
            "LS140", "An end of a route is unknown",
            "No port of the World Port Index has this name or UN/LOCODE. Give its coordinates as lat,lon."),
        Error(
            "LS141", "Several ports have this name",
            "None of them has a larger harbour than all others. Add the nation (\"Georgetown, Guyana\"), or give the UN/LOCODE or the coordinates."),
        Error(
            "LS142", "Coordinates are not on the earth",
            "Latitudes are −90 to 90; longitudes −360 to 360 and go round. A leading minus needs -- before it."),
        Error("LS143", "A place is not at the sea", "No water within 45 nautical miles leads to the sea."),
        Error("LS144", "A passage is unknown", "'longsplice sea passages' lists the ids of passages and groups."),
        Error("LS145", "A passage must be crossed and is closed", "Open it, or leave it out of via."),
        Error("LS146", "A port of the Great Lakes", "The sea graph ends at Montreal; the Seaway's locks are not in it."),
        Warning(
            "LS147", "A place lies away from the water",
            "The route starts at the nearest water that leads to the sea; the miles to it count as sailed."),
        Warning("LS148", "Both ends are the same place", "The distance is 0."),
        Error("LS149", "Not a speed", "Knots, above 0 and at most 100."),
        Environment(
            "LS150", "The land cannot be fetched or is another file",
            "'longsplice sea build' needs npm, or the land file of the package that docs/sea.md names, unchanged."),
        Warning(
            "LS160", "A reserve is above its stock",
            "Nothing can be drawn there before the reserve is released: the reserve is a part of the quantity, not beside it."),
        Error("LS165", "An expectation names what is not there", "It names rows, items and nations of its model, its scenarios and their patterns."),
        Error("LS166", "The unit is not one of the measure's", "Each measure has its units; rates are a week, a month or a year."),
        Error("LS167", "An expectation cannot be measured", "It needs a subject, at least one bound, and weeks of the run, in order."),
        Warning("LS168", "A miss without a reason", "Say in the column reason why the run differs from what is published."),
        Warning("LS169", "A reason for a miss that is none", "The run meets the expectation now; take the reason away, or move it to note."),
        Error(
            "LS170", "run.json names no command that can be run again",
            "Somebody has changed it, or another version has written it. Run the command anew; the folder's inputs hold what it needs."),
        Error(
            "LS171", "A run folder of another command",
            "Causes and data calls are read from what 'longsplice stress' writes; the run.json of each folder names its command."),
        Error("LS172", "Two models of one name", "Scores are told by the names of the models' folders or workbooks. Rename one."),
        Environment("LS173", "A file of this name is there already", "It may be filled in or edited. Give another name, or remove it first."),
        Warning(
            "LS177", "A port was chosen among several, or by words of its name",
            "A name fits whole ports' names first, then their other names, then words of either, then nations; of several the one whose harbour "
            + "the World Port Index classes largest is taken, or the largest of those within 30 nautical miles. Add the nation, or "
            + "give the UN/LOCODE, where another is meant."),
        Error("LS185", "A cable does not join two landings", "It carries nothing. Give it a segment, or take it out."),
        Error("LS186", "A cable segment stands twice", "Its capacity would count twice. Give a second cable an id of its own."),
        Error("LS187", "A cable segment ends where it begins", "It joins nothing."),
        Error("LS188", "Nothing to cut has this name", "--cut takes ids of cable segments, of cables and of corridors."),
        Error(
            "LS189", "Too many sets of cuts to try",
            "Ask for fewer cuts at a time (--worst), or cut by corridor or cable (--by)."),
        Error(
            "LS190", "A scenario has too many cuts",
            "Every set of them is worked out. Cut a corridor in place of its segments."),
        Error("LS191", "The model has no cables", "Fill cables, landings and cable_segments."),
        Warning(
            "LS192", "No repair ship reaches a fault",
            "Both ends of the segment and the ship's depot need coordinates near water, and a way by sea between; the cable "
            + "stays cut."),
        Warning("LS193", "A cable segment has no capacity", "It counts as nothing until its cable or it has one."),
        Error("LS194", "A landing belongs to two nations", "Its nation and that of its site differ."),
        Error("LS195", "A coalition stands twice", "Members may stand in any order; each coalition has one value."),
        Error(
            "LS196", "A coalition is missing",
            "Every rule asks what each coalition pays or gains by itself; with --unions only those of whole unions and a part "
            + "of one more. None is taken as 0 in silence."),
        Error("LS197", "The empty coalition has a value", "Nobody pays and gains nothing. Leave the row out, or give 0."),
        Error(
            "LS198", "Too many players to look at every coalition",
            "Up to 20 players all coalitions are looked at. Beyond, give --unions; 'longsplice pool' can also --samples."),
        Error("LS199", "A player is unknown", "Players are those named in the coalitions of the game."),
        Error("LS200", "A player stands twice", "A coalition names each member once, and each player is in at most one union."),
        Error("LS201", "A player has no key", "The proportional rule needs a key of 0 or more for every player, and not 0 for all."),
        Warning(
            "LS202", "Groups fare better apart",
            "All together do worse than split into these groups, so every sharing has somebody who would leave. The values are "
            + "used as they are."),
        Warning(
            "LS203", "There is no nucleolus",
            "Players alone fare better than all together, so some must fare worse than alone. The prenucleolus allows it."),
        Error("LS204", "Nobody is left", "A partner can only leave where another stays."),
        Error("LS205", "Orders without lines", "Every item that is ordered needs a line with terms, and an order book an order."),
        Error(
            "LS206", "More than a line can make",
            "Orders or a minimum lot are above capacity_per_year. Raise it, add a line, or order less; with --funding MultiYear "
            + "lots may be made early."),
        Error(
            "LS222", "Too many players to plan for every group",
            "Each group needs a plan of its own: 12 players have 4,095. Let nations act as one (--players theatres, or A+B,C), "
            + "give small --unions, or draw joining orders (--samples 20), which gives bands."),
        Warning(
            "LS223", "The model has no barriers",
            "Barriers are licences that are licensed or denied, substitutes that are not qualified, and programmes with words in "
            + "'barrier' and options that the scenario does not adopt."),
        Error("LS207", "The orders span too many years", "Lots are planned year by year, for 20 years at most."),
        Error("LS208", "Not a closure for some days", "Write PASSAGE:FIRST..LAST with both days as yyyy-mm-dd, the first not after the last."),
        Error("LS209", "Closures for some days need a day of departure", "Give --depart; only single routes know when a ship reaches a passage."),
        Error("LS210", "A sea lane between sites without places", "Its way is computed: give both sites coordinates or a UN/LOCODE, or list the lane in lanes with its days."),
        Error("LS211", "No way by sea for a sea lane", "The ports of its sites are joined by no water that its ships may take. Name fewer passages in avoid, or list the lane in lanes."),
        Error("LS212", "Not a passage of the sea graph", "'longsplice sea passages' lists them."),
        Error("LS218", "Options need each other in a circle", "None of them could ever be adopted first. Take one need away."),
        Error("LS219", "The parts of a lead time do not add up", "Leave lead_weeks empty, or let it be the sum of its parts."),
        Error("LS220", "An option without a cost", "What costs nothing would always be chosen. Give cost_musd, 0 where it is free."),
        Error("LS221", "Work shares that cannot all be met", "Each member of a programme is to get this share of what is spent under it."),
        Error(
            "LS213", "A target names no demand",
            "Give a demand, or a nation that has some, and the weeks in which it shall not be short: UKR:1-52."),
        Environment(
            "LS215", "No second solver on this system",
            "plan --check needs CLP, which OR-Tools carries for Linux and macOS; a build copies that of its own platform. Leave --check out, or "
            + "write the program (--mps) and solve it elsewhere."),
        Error(
            "LS216", "Two solvers come to different values",
            "They may differ by a millionth of the value. Numbers of very different size in one model can cause it; please report it with the model."),
        Error("LS214", "A regime is unknown", "Regimes are alone, theatre, together, and bloc with the name of a bloc in nations.csv."),
    ];
}
