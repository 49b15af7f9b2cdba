using Longsplice.Engine.Network;

namespace Longsplice.Engine.Causes;

/// <summary>
/// What the scarcest input of a recipe hides: output that a second input would have kept back as well. The two
/// do not add up; the second shows only once the first is there.
/// </summary>
internal sealed class MaskedShortages(Recipes recipes)
{
    private readonly double[] _missing = new double[recipes.InputPoint.Length];
    private readonly SortedDictionary<int, double>[] _hidden = NewHidden(recipes.InputPoint.Length);

    /// <summary>Books a week in which an input bound.</summary>
    /// <param name="input">The binding input.</param>
    /// <param name="missing">Starts that it kept back.</param>
    public void Bind(int input, double missing) => _missing[input] += missing;

    /// <summary>Books what it hid.</summary>
    /// <param name="input">The binding input.</param>
    /// <param name="second">The input that would have bound next.</param>
    /// <param name="hidden">Starts that the second would have kept back as well.</param>
    public void Hide(int input, int second, double hidden) =>
        _hidden[input][second] = _hidden[input].GetValueOrDefault(second) + hidden;

    /// <summary>The input that was hidden most, as a share of what the binding one kept back; −1 and 0 where none was.</summary>
    public (int Second, double Share) Largest(int input)
    {
        (int second, double most) = (-1, 0);
        foreach (var (other, hidden) in _hidden[input])
        {
            (second, most) = hidden > most ? (other, hidden) : (second, most);
        }

        return (second, most > 0 ? most / _missing[input] : 0);
    }

    private static SortedDictionary<int, double>[] NewHidden(int inputs)
    {
        var hidden = new SortedDictionary<int, double>[inputs];
        for (int input = 0; input < inputs; input++)
        {
            hidden[input] = [];
        }

        return hidden;
    }
}
