namespace Graph.Query.Storage;

/// <summary>Reads a stream line by line as UTF-8, without copying the lines.</summary>
internal sealed class LineReader(Stream stream)
{
    private byte[] _buffer = new byte[1 << 20];
    private int _start;
    private int _end;
    private bool _finished;

    /// <summary>The number of the line read last, from 1.</summary>
    public long Line { get; private set; }

    /// <summary>The next line without its ending; false where there is none. The memory is valid until the next call.</summary>
    public bool TryRead(out ReadOnlySpan<byte> line)
    {
        var searched = 0;
        while (true)
        {
            var at = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOf((byte)'\n');
            if (at >= 0)
                return Take(searched + at, 1, out line);
            searched = _end - _start;
            if (_finished)
                return Take(searched, 0, out line) && line.Length > 0;
            Fill();
        }
    }

    private bool Take(int length, int ending, out ReadOnlySpan<byte> line)
    {
        line = _buffer.AsSpan(_start, length).TrimEnd((byte)'\r');
        if (Line++ == 0 && line.StartsWith("\uFEFF"u8))
            line = line[3..];
        _start += length + ending;
        return true;
    }

    private void Fill()
    {
        _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
        (_start, _end) = (0, _end - _start);
        if (_end == _buffer.Length)
            Array.Resize(ref _buffer, _buffer.Length * 2);
        var read = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        _finished = read == 0;
    }
}
