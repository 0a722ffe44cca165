namespace Graph.Query.Storage;

/// <summary>Cuts a stream into blocks of whole lines. Blocks may be given back, to be filled again.</summary>
internal sealed class BlockReader(Stream stream)
{
    private const int BlockSize = 1 << 20;
    private readonly Stack<byte[]> _spare = new();
    private byte[] _rest = [];
    private bool _finished;
    private int _number;

    /// <summary>The next block and its number, from 0; null where there is none. Any thread may ask.</summary>
    public (ArraySegment<byte> Lines, int Number)? Next()
    {
        lock (_spare)
        {
            if (_finished)
            {
                return null;
            }

            var lines = Fill();
            return lines.Count == 0 ? null : (lines, _number++);
        }
    }

    public void GiveBack(byte[] block)
    {
        lock (_spare)
        {
            _spare.Push(block);
        }
    }

    private ArraySegment<byte> Fill()
    {
        var block = _spare.Count > 0 ? _spare.Pop() : new byte[BlockSize];
        var used = _rest.Length;
        if (used > block.Length / 2)
        {
            Array.Resize(ref block, used * 2);
        }

        _rest.CopyTo(block, 0);
        while (true)
        {
            var read = stream.ReadAtLeast(block.AsSpan(used), block.Length - used, throwOnEndOfStream: false);
            used += read;
            _finished = used < block.Length;
            var end = _finished ? used : block.AsSpan(0, used).LastIndexOf((byte)'\n') + 1;
            if (end > 0 || _finished)
            {
                _rest = block.AsSpan(end, used - end).ToArray();
                var mark = _number == 0 && block.AsSpan(0, end).StartsWith("\uFEFF"u8) ? 3 : 0;
                return new ArraySegment<byte>(block, mark, end - mark);
            }

            Array.Resize(ref block, checked(block.Length * 2));
        }
    }
}
