using System.Runtime.ExceptionServices;

namespace Longsplice.Engine;

/// <summary>
/// Threads that stay for a whole run and share the rows of a table chunk by chunk. Chunks depend on the table
/// alone and each row has one writer, so the number of threads changes no bit. (Parallel.For would do the same,
/// but allocates in every phase of every week.)
/// </summary>
internal sealed class ChunkWorkers : IDisposable
{
    /// <summary>Stock points from which on a single run is spread over threads; smaller ones run side by side.</summary>
    public const int LargeNetwork = 100_000;

    /// <summary>Rows whose columns fit the second-level cache.</summary>
    private const int ChunkRows = 1024;

    private readonly int _chunkRows;
    private readonly Thread[] _helpers;
    private readonly SemaphoreSlim _begin = new(0);
    private Action<int, int> _work = (_, _) => { };
    private ExceptionDispatchInfo? _failure;
    private int _rows;
    private int _next;
    private int _busy;
    private volatile bool _ends;

    /// <summary>Starts the threads; the caller's own is one of them.</summary>
    public ChunkWorkers(int threads, int chunkRows = ChunkRows)
    {
        _chunkRows = chunkRows;
        _helpers = new Thread[Math.Max(1, threads) - 1];
        for (int number = 0; number < _helpers.Length; number++)
        {
            _helpers[number] = new Thread(Help) { IsBackground = true, Name = $"longsplice-{number + 1}" };
            _helpers[number].Start();
        }
    }

    /// <summary>Threads at work.</summary>
    public int Threads => _helpers.Length + 1;

    /// <summary>Workers for a run on a network of so many points: one thread unless it is large.</summary>
    public static ChunkWorkers For(int points, int threads) => new(points >= LargeNetwork ? threads : 1);

    /// <summary>Does work on all rows, given as first and end, end left out; returns when all is done.</summary>
    public void Run(int rows, Action<int, int> work)
    {
        if (_helpers.Length == 0)
        {
            work(0, rows);
            return;
        }

        (_work, _rows, _next, _busy) = (work, rows, 0, _helpers.Length);
        _begin.Release(_helpers.Length);
        TakeChunks();
        var wait = default(SpinWait);
        while (Volatile.Read(ref _busy) > 0)
        {
            wait.SpinOnce(sleep1Threshold: -1);
        }

        _failure?.Throw();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _ends = true;
        _begin.Release(_helpers.Length + 1);
        foreach (var helper in _helpers)
        {
            helper.Join();
        }

        _begin.Dispose();
    }

    private void Help()
    {
        _begin.Wait();
        while (!_ends)
        {
            TakeChunks();
            Interlocked.Decrement(ref _busy);
            _begin.Wait();
        }
    }

    private void TakeChunks()
    {
        try
        {
            for (int first = Take(); first < _rows; first = Take())
            {
                _work(first, Math.Min(first + _chunkRows, _rows));
            }
        }
        catch (Exception failure)
        {
            _failure = ExceptionDispatchInfo.Capture(failure);
            _next = _rows;
        }
    }

    private int Take() => Interlocked.Add(ref _next, _chunkRows) - _chunkRows;
}
