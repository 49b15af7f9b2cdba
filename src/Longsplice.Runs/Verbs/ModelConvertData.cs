using System.Collections.Immutable;
using Longsplice.Model.Files;

namespace Longsplice.Runs.Verbs;

/// <summary>What <c>model convert</c> wrote.</summary>
/// <param name="To">Folder or file.</param>
/// <param name="Form">Its form.</param>
/// <param name="Tables">Rows by table.</param>
/// <param name="ModelHash">Hash of the model, the same in every form.</param>
public sealed record ModelConvertData(
    string To, ModelForm Form, ImmutableSortedDictionary<string, int> Tables, string ModelHash);
