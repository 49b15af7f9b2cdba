using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Longsplice.Plan.Solve;

/// <summary>
/// A flag outside the managed heap that interior point and search look at now and then, so that another thread can stop
/// them. Simplex does not look: calling back in each of its iterations costs some 8 %.
/// </summary>
internal sealed unsafe class StopFlag : IDisposable
{
    private int* _raised = (int*)NativeMemory.AllocZeroed(sizeof(int));

    /// <summary>Has a solver look at the flag.</summary>
    public void Attach(nint highs)
    {
        _ = HighsNative.SetCallback(highs, &Look, _raised);
        _ = HighsNative.StartCallback(highs, HighsNative.CallbackInterior);
        _ = HighsNative.StartCallback(highs, HighsNative.CallbackMip);
    }

    /// <summary>Stops the solver.</summary>
    public void Raise() => Volatile.Write(ref *_raised, 1);

    /// <inheritdoc/>
    public void Dispose()
    {
        NativeMemory.Free(_raised);
        _raised = null;
    }

    /// <summary>user_interrupt is the first field of what the solver reads back (HighsCallbackDataIn).</summary>
    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Look(int kind, nint message, nint output, int* interrupt, int* raised)
    {
        if (Volatile.Read(ref *raised) != 0)
        {
            *interrupt = 1;
        }
    }
}
