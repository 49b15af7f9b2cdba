using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using Parquet.Meta;

namespace Longsplice.Model.Files.Parquets;

/// <summary>
/// Proves that the library comes to the end of a footer. It copies the footer into memory, where the end reads as the
/// byte 255 for ever, and cannot be stopped there; here its own reader goes over the same bytes first, from a stream
/// whose end is an exception. That reader is no public part of the library: a test holds that it is still there.
/// </summary>
internal static class ParquetFooter
{
    private const int TailLength = 8;
    private const string Reader = "Parquet.Meta.Proto.ThriftCompactProtocolReader, Parquet";

    /// <summary>Reads the footer.</summary>
    /// <param name="file">The file; its place is not kept.</param>
    /// <exception cref="InvalidDataException">The footer claims more than it holds.</exception>
    /// <exception cref="EndOfStreamException">It does not end where it says.</exception>
    public static void Prove(Stream file)
    {
        Span<byte> tail = stackalloc byte[TailLength];
        file.Seek(-TailLength, SeekOrigin.End);
        file.ReadExactly(tail);
        int length = BinaryPrimitives.ReadInt32LittleEndian(tail);
        if (!tail[4..].SequenceEqual("PAR1"u8) || length < 0 || length > file.Length - TailLength)
        {
            throw new InvalidDataException("no footer of a Parquet file");
        }

        byte[] footer = new byte[length];
        file.Seek(-TailLength - length, SeekOrigin.End);
        file.ReadExactly(footer);
        try
        {
            using var bytes = new FirmEndStream(new MemoryStream(footer));
            Read(null, NewReader(bytes));
        }
        catch (OutOfMemoryException claim)
        {
            throw new InvalidDataException("a footer that claims more than it holds", claim);
        }
    }

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    [return: UnsafeAccessorType(Reader)]
    private static extern object NewReader(Stream bytes);

    [UnsafeAccessor(UnsafeAccessorKind.StaticMethod, Name = nameof(Read))]
    private static extern FileMetaData Read(FileMetaData? type, [UnsafeAccessorType(Reader)] object reader);
}
