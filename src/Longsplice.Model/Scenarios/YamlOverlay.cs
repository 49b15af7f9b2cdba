using YamlDotNet.RepresentationModel;

namespace Longsplice.Model.Scenarios;

/// <summary>Lays the fields of one file over those of others.</summary>
internal static class YamlOverlay
{
    /// <summary>Lays fields over fields.</summary>
    /// <param name="below">Fields that are there; they are changed.</param>
    /// <param name="above">Fields that come later and win.</param>
    public static void Lay(YamlMappingNode below, YamlMappingNode above)
    {
        foreach (var (key, value) in above.Children)
        {
            below.Children.TryGetValue(key, out var there);
            switch (there, value)
            {
                case (YamlMappingNode before, YamlMappingNode after):
                    Lay(before, after);
                    break;
                case (YamlSequenceNode before, YamlSequenceNode after) when key is YamlScalarNode { Value: "events" }:
                    after.Children.ToList().ForEach(before.Children.Add);
                    break;
                default:
                    below.Children[key] = value;
                    break;
            }
        }
    }
}
