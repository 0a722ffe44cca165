using System.Runtime.CompilerServices;
using System.Text;

namespace Graph.Query.Storage;

/// <summary>Many texts as UTF-8, one after the other, on pages, so that neither their sum nor its growth needs one large array.</summary>
internal sealed class TextPages
{
    private const int PageBits = 14;
    private const int PageSize = 1 << PageBits;
    private readonly List<Page> _pages = [];

    private sealed class Page
    {
        public byte[] Bytes = new byte[PageSize];
        public int[] Ends = new int[64];
        public int Count;

        public int Used => Count == 0 ? 0 : Ends[Count - 1];

        public void Trim()
        {
            if (Bytes.Length > Used)
            {
                Array.Resize(ref Bytes, Used);
            }

            if (Ends.Length > Count)
            {
                Array.Resize(ref Ends, Count);
            }
        }
    }

    public int Count { get; private set; }

    public ReadOnlySpan<byte> this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            var page = _pages[index >> PageBits];
            var at = index & (PageSize - 1);
            var start = at == 0 ? 0 : page.Ends[at - 1];
            return new ReadOnlySpan<byte>(page.Bytes, start, page.Ends[at] - start);
        }
    }

    public string Text(int index) => Encoding.UTF8.GetString(this[index]);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(ReadOnlySpan<byte> text)
    {
        if ((Count & (PageSize - 1)) == 0)
        {
            Turn();
        }

        var page = _pages[^1];
        var (start, end) = (page.Used, checked(page.Used + text.Length));
        if (end > page.Bytes.Length)
        {
            Array.Resize(ref page.Bytes, (int)Math.Min(Array.MaxLength, Math.Max(page.Bytes.Length * 2L, end)));
        }

        if (page.Count == page.Ends.Length)
        {
            Array.Resize(ref page.Ends, Math.Min(PageSize, page.Count * 4));
        }

        text.CopyTo(page.Bytes.AsSpan(start));
        page.Ends[page.Count++] = end;
        Count++;
    }

    public void RemoveLast()
    {
        _pages[^1].Count--;
        if (_pages[^1].Count == 0)
        {
            _pages.RemoveAt(_pages.Count - 1);
        }

        Count--;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Append(TextPages other)
    {
        for (var i = 0; i < other.Count; i++)
        {
            Add(other[i]);
        }
    }

    /// <summary>Gives back what the last page reserved. Nothing may be added afterwards.</summary>
    public void Freeze()
    {
        if (_pages.Count > 0)
        {
            _pages[^1].Trim();
        }
    }

    private void Turn()
    {
        if (_pages.Count > 0)
        {
            _pages[^1].Trim();
        }

        _pages.Add(new Page());
    }
}
