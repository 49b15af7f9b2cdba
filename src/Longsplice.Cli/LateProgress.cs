using Longsplice.Engine;

namespace Longsplice.Cli;

/// <summary>Says how far work is, at most once a second and only when it takes longer than one.</summary>
internal sealed class LateProgress : IProgress<RunProgress>, IDisposable
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private readonly TextWriter _errors;
    private readonly Lock _gate = new();
    private readonly Timer _timer;
    private RunProgress? _latest;
    private bool _isOver;

    public LateProgress(TextWriter errors)
    {
        _errors = errors;
        _timer = new Timer(_ => Say(), null, Second, Second);
    }

    /// <inheritdoc/>
    public void Report(RunProgress value)
    {
        lock (_gate)
        {
            _latest = value;
        }
    }

    /// <summary>Says nothing more.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            _isOver = true;
        }

        _timer.Dispose();
    }

    private void Say()
    {
        lock (_gate)
        {
            if (_latest is { } value && !_isOver)
            {
                _errors.WriteLine(Line(value));
                _latest = null;
            }
        }
    }

    private static string Line(RunProgress value) => value switch
    {
        { Total: > 1 } => $"{value.Step}: {value.Done} of {value.Total}",
        { Total: 0, Done: > 0 } => $"{value.Step}: {value.Done} so far",
        _ => $"{value.Step} …",
    };
}
