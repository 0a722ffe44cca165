using System.Collections.Immutable;
using Graph.Model;
using Graph.Text;

namespace Graph.Read.Lists.Parts;

/// <summary>Cuts quotes out of the source: a part of each line, never a credential.</summary>
internal static class QuoteReader
{
    /// <summary>The words between two offsets of a source, one quote for each line that holds any; never empty.</summary>
    public static ImmutableArray<Quote> Read(SourceText source, int start, int end)
    {
        var first = source.LineAt(start);
        var last = source.LineAt(Math.Max(start, end - 1));
        if (first == last)
        {
            return [On(source, first, start, end) ?? WholeLine(source, first)];
        }

        var quotes = ImmutableArray.CreateBuilder<Quote>();
        for (var line = first; line <= last; line++)
        {
            if (On(source, line, start, end) is { } quote)
            {
                quotes.Add(quote);
            }
        }

        if (quotes.Count == 0)
        {
            quotes.Add(WholeLine(source, first));
        }

        return quotes.DrainToImmutable();
    }

    /// <summary>The first line of a stretch as one quote.</summary>
    public static Quote First(SourceText source, int start, int end)
    {
        var first = source.LineAt(start);
        var last = source.LineAt(Math.Max(start, end - 1));
        for (var line = first; line <= last; line++)
        {
            if (On(source, line, start, end) is { } quote)
            {
                return quote;
            }
        }

        return WholeLine(source, first);
    }

    private static Quote? On(SourceText source, int line, int start, int end) =>
        WordsOn(source, line, start, end) is { Length: > 0 } words ? new Quote(line, words.ToString()) : null;

    private static ReadOnlySpan<char> WordsOn(SourceText source, int line, int start, int end)
    {
        var text = source.Line(line);
        var offset = source.LineStart(line);
        var from = Math.Clamp(start - offset, 0, text.Length);
        var to = Math.Clamp(end - offset, from, text.Length);
        return (source.MayHoldCredentials(line) ? WithoutCredentials(text, from, to) : text[from..to]).Trim();
    }

    private static Quote WholeLine(SourceText source, int line)
    {
        var text = source.Line(line);
        return new Quote(line, WithoutCredentials(text, 0, text.Length).Trim().ToString());
    }

    // Credentials are looked for in the whole line: a stretch may begin or end inside one.
    private static ReadOnlySpan<char> WithoutCredentials(ReadOnlySpan<char> line, int from, int to)
    {
        var at = 0;
        while (at < to)
        {
            var (start, end) = Credentials.FindIn(line, at);
            if (start >= to)
            {
                break;
            }

            if (start > from)
            {
                return line[from..start];
            }

            from = Math.Max(from, Math.Min(end, to));
            at = Math.Max(end, at + 1);
        }

        return line[from..to];
    }
}
