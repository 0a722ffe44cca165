using System.Buffers;
using Graph.Read.Lists.Blocks;

namespace Graph.Read.Lists.Parts;

/// <summary>Finds the pairs of brackets and quotation marks of a candidate that stand in its words, not in its links.</summary>
internal static class BracketFinder
{
    private const string Openers = "([（【《「『“";
    private const string Closers = ")]）】》」』”";

    private static readonly SearchValues<char> Marks = SearchValues.Create(Openers + Closers + '"');

    // A bracket that waits longer than this for its partner is a lone one.
    private const int MaxOpen = 16;

    /// <summary>The pairs, by their closing mark.</summary>
    public static List<BracketPair> Find(CandidateText text)
    {
        if (!text.Plain.AsSpan().ContainsAny(Marks))
        {
            return [];
        }

        var pairs = new List<BracketPair>();
        var open = new List<int>();
        var lastLink = -1;
        var quote = -1;
        for (var run = 0; run < text.Count; run++)
        {
            if (text[run].Link is not null || text[run].Kind == RunKind.Image)
            {
                lastLink = text.StartOf(run);
                continue;
            }

            if (text[run].Kind == RunKind.HardBreak)
            {
                open.Clear();
                quote = -1;
            }

            var (start, end) = (text.StartOf(run), text.EndOf(run));
            for (var at = Next(text, start, end); at < end; at = Next(text, at + 1, end))
            {
                var c = text.Plain[at];
                if (Openers.Contains(c))
                {
                    Push(open, at);
                }
                else if (Closers.IndexOf(c) is >= 0 and var kind)
                {
                    Close(text, pairs, open, at, Openers[kind], lastLink);
                }
                else if (c == '"')
                {
                    quote = Quote(pairs, quote, at, lastLink);
                }
            }
        }

        return pairs;
    }

    private static int Next(CandidateText text, int from, int end)
    {
        var found = text.Plain.AsSpan(from, end - from).IndexOfAny(Marks);
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

    private static void Close(CandidateText text, List<BracketPair> pairs, List<int> open, int at, char opener, int lastLink)
    {
        for (var i = open.Count - 1; i >= 0; i--)
        {
            if (text.Plain[open[i]] != opener)
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
