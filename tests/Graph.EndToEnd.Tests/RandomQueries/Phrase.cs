using System.Globalization;
using System.Text.RegularExpressions;

namespace Graph.EndToEnd.Tests.RandomQueries;

/// <summary>A part of a query's text, made of words and smaller parts.</summary>
internal sealed partial record Phrase(Sort Sort, IReadOnlyList<object> Parts)
{
    public string Text => string.Concat(Parts.Select(part => part is Phrase phrase ? phrase.Text : part.ToString()));

    /// <summary>The parts below this one of one sort, with those below them.</summary>
    public IEnumerable<Phrase> Within => Parts.OfType<Phrase>().SelectMany(part => part.Within.Prepend(part));

    /// <summary>A phrase of an interpolated text: what is a phrase in it stays one.</summary>
    public static Phrase Of(Sort sort, FormattableString text)
    {
        var parts = new List<object>();
        foreach (Match piece in Piece().Matches(text.Format))
        {
            parts.Add(
                piece.Groups[1].Success
                    ? text.GetArgument(int.Parse(piece.Groups[1].Value, CultureInfo.InvariantCulture)) ?? string.Empty
                    : piece.Value.Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal)
            );
        }

        return new Phrase(sort, parts);
    }

    /// <summary>Phrases with a separator between them.</summary>
    public static Phrase Joined(Sort sort, string separator, IEnumerable<Phrase> phrases) =>
        new(sort, [.. phrases.SelectMany((phrase, i) => i == 0 ? (IEnumerable<object>)[phrase] : [separator, phrase])]);

    public override string ToString() => Text;

    [GeneratedRegex(@"\{\{|\}\}|\{([0-9]+)\}|[^{}]+")]
    private static partial Regex Piece();
}
