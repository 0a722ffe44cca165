using System.Collections.Immutable;
using Graph.Extract.Links;

namespace Graph.Extract.Labelling;

/// <summary>Cuts quotes out of the source: a part of each line, never a credential.</summary>
internal static class QuoteReader
{
    /// <summary>The words between two offsets of a source, one quote for each line that holds any; never empty.</summary>
    public static ImmutableArray<Quote> Read(SourceText source, int start, int end)
    {
        var quotes = ImmutableArray.CreateBuilder<Quote>(1);
        var last = source.LineAt(Math.Max(start, end - 1));
        for (var line = source.LineAt(start); line <= last; line++)
            Add(quotes, source, line, start, end);
        if (quotes.Count == 0)
            quotes.Add(WholeLine(source, source.LineAt(start)));
        return quotes.DrainToImmutable();
    }

    /// <summary>The first line of a stretch as one quote.</summary>
    public static Quote First(SourceText source, int start, int end) => Read(source, start, end)[0];

    private static void Add(ImmutableArray<Quote>.Builder quotes, SourceText source, int line, int start, int end)
    {
        var text = source.Line(line);
        var offset = source.LineStart(line);
        var from = Math.Clamp(start - offset, 0, text.Length);
        var to = Math.Clamp(end - offset, from, text.Length);
        var words = WithoutCredentials(text[from..to]).Trim();
        if (words.Length > 0)
            quotes.Add(new Quote(line, words.ToString()));
    }

    private static Quote WholeLine(SourceText source, int line) => new(line, WithoutCredentials(source.Line(line)).Trim().ToString());

    private static ReadOnlySpan<char> WithoutCredentials(ReadOnlySpan<char> words) => words[..Credentials.FindIn(words)];
}
