using System.Buffers;
using Graph.Read.Lists.Blocks;

namespace Graph.Read.Lists.Parts;

/// <summary>Finds the pairs of brackets and quotation marks of a flow that stand in its words, not in its links.</summary>
internal static class BracketFinder
{
    private const string Openers = "([（【《「『“";
    private const string Closers = ")]）】》」』”";

    private static readonly SearchValues<char> Marks = SearchValues.Create(Openers + Closers + '"');

    // A bracket that waits longer than this for its partner is a lone one.
    private const int MaxOpen = 16;

    /// <summary>The pairs, by their closing mark.</summary>
    public static List<BracketPair> Find(Flow flow)
    {
        if (!flow.Text.AsSpan().ContainsAny(Marks))
        {
            return [];
        }

        var pairs = new List<BracketPair>();
        var open = new List<int>();
        var lastLink = -1;
        var quote = -1;
        for (var piece = 0; piece < flow.Count; piece++)
        {
            if (flow[piece].Link is not null || flow[piece].Kind == PieceKind.Image)
            {
                lastLink = flow.StartOf(piece);
                continue;
            }

            if (flow[piece].Kind == PieceKind.HardBreak)
            {
                open.Clear();
                quote = -1;
            }

            var (start, end) = (flow.StartOf(piece), flow.EndOf(piece));
            for (var at = Next(flow, start, end); at < end; at = Next(flow, at + 1, end))
            {
                var c = flow.Text[at];
                if (Openers.Contains(c))
                {
                    Push(open, at);
                }
                else if (Closers.IndexOf(c) is >= 0 and var kind)
                {
                    Close(flow, pairs, open, at, Openers[kind], lastLink);
                }
                else if (c == '"')
                {
                    quote = Quote(pairs, quote, at, lastLink);
                }
            }
        }

        return pairs;
    }

    private static int Next(Flow flow, int from, int end)
    {
        var found = flow.Text.AsSpan(from, end - from).IndexOfAny(Marks);
        return found < 0 ? end : from + found;
    }

    private static void Push(List<int> open, int at)
    {
        if (open.Count == MaxOpen)
        {
            open.RemoveAt(0);
        }

        open.Add(at);
    }

    private static void Close(Flow flow, List<BracketPair> pairs, List<int> open, int at, char opener, int lastLink)
    {
        for (var i = open.Count - 1; i >= 0; i--)
        {
            if (flow.Text[open[i]] != opener)
            {
                continue;
            }

            pairs.Add(new BracketPair(open[i], at, opener, lastLink > open[i]));
            open.RemoveRange(i, open.Count - i);
            return;
        }
    }

    private static int Quote(List<BracketPair> pairs, int quote, int at, int lastLink)
    {
        if (quote < 0)
        {
            return at;
        }

        pairs.Add(new BracketPair(quote, at, '"', lastLink > quote));
        return -1;
    }
}
