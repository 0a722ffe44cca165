namespace Graph.Store.Neo4j.Load;

/// <summary>The lines of a file as bytes, without copying them one by one.</summary>
internal static class RawLines
{
    /// <summary>Reads from the stream's beginning; each line is valid until the next is asked for. Empty lines are given too.</summary>
    public static IEnumerable<ReadOnlyMemory<byte>> Read(Stream stream)
    {
        stream.Position = 0;
        var buffer = new byte[1 << 20];
        var (begin, end) = (0, 0);
        while (true)
        {
            var at = buffer.AsSpan(begin, end - begin).IndexOf((byte)'\n');
            if (at >= 0)
            {
                yield return Trim(buffer.AsMemory(begin, at));
                begin += at + 1;
                continue;
            }

            (buffer, end) = MakeRoom(buffer, begin, end);
            begin = 0;
            var read = stream.Read(buffer, end, buffer.Length - end);
            end += read;
            if (read == 0)
            {
                break;
            }
        }

        if (end > 0)
        {
            yield return Trim(buffer.AsMemory(0, end));
        }
    }

    private static (byte[] Buffer, int End) MakeRoom(byte[] buffer, int begin, int end)
    {
        var length = end - begin;
        var target = length > buffer.Length / 2 ? new byte[buffer.Length * 2] : buffer;
        buffer.AsSpan(begin, length).CopyTo(target);
        return (target, length);
    }

    private static ReadOnlyMemory<byte> Trim(ReadOnlyMemory<byte> line) => line.Span is [.., (byte)'\r'] ? line[..^1] : line;
}
