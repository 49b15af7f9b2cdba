using System.Diagnostics;
using Longsplice.Engine;

namespace Longsplice.Cli;

/// <summary>Says how far work is, at most once a second and only when it takes longer than one.</summary>
internal sealed class LateProgress(TextWriter errors) : IProgress<RunProgress>
{
    private readonly Stopwatch _sinceLast = Stopwatch.StartNew();
    private readonly Lock _gate = new();

    /// <inheritdoc/>
    public void Report(RunProgress value)
    {
        lock (_gate)
        {
            if (_sinceLast.ElapsedMilliseconds >= 1000)
            {
                _sinceLast.Restart();
                errors.WriteLine(value.Total > 1 ? $"{value.Step}: {value.Done} of {value.Total}" : $"{value.Step} …");
            }
        }
    }
}
