using System.Runtime.CompilerServices;

namespace Longsplice.Model.Files.Parquets;

/// <summary>
/// A stream whose end is an exception: the library takes the −1 that a stream gives there for a byte, and of a damaged
/// header reads such bytes for ever. So is nesting that the stack cannot hold, which would end the process.
/// </summary>
internal sealed class FirmEndStream(Stream file) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => file.Length;

    public override long Position
    {
        get => file.Position;
        set => file.Position = value;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer) => Some(file.Read(buffer), buffer.Length);

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        Some(await file.ReadAsync(buffer, cancellationToken), buffer.Length);

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int ReadByte()
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return file.ReadByte() is >= 0 and var value ? value : throw new EndOfStreamException();
    }

    public override long Seek(long offset, SeekOrigin origin) => file.Seek(offset, origin);

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            file.Dispose();
        }

        base.Dispose(disposing);
    }

    private static int Some(int read, int wanted) => read > 0 || wanted == 0 ? read : throw new EndOfStreamException();
}
