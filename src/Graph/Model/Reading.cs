using System.Collections.Immutable;

namespace Graph.Model;

/// <summary>Something that was read from a source: what it says, and the words that it was read from.</summary>
/// <param name="Text">What it says: markup removed, white space collapsed, wording as written.</param>
/// <param name="Quotes">The words that it was read from, one for each line that it spans; never empty.</param>
public sealed record Reading(string Text, ImmutableArray<Quote> Quotes)
{
    /// <summary>The words on the line that holds a given text, else those of the first line: what evidence for that text quotes.</summary>
    public Quote QuoteFor(string text)
    {
        foreach (var quote in Quotes)
        {
            if (quote.Words.Contains(text, StringComparison.OrdinalIgnoreCase))
            {
                return quote;
            }
        }

        return Quotes[0];
    }
}
