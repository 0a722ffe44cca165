using Graph.Read.Lists.Links;
using Graph.Read.Lists.Names;
using Graph.Text;

namespace Graph.Read.Lists.Parts;

/// <summary>Tells what some words are by themselves: the cues that need no neighbours, in the order in which they win.</summary>
internal static class TextClassifier
{
    /// <summary>From this likelihood on a list of names is one without further evidence.</summary>
    public const double SureNames = 0.66;

    private const int MaxSpecial = 2000; // what is longer is a text, and takes time

    /// <summary>Classifies words; white space at their ends and between them counts as <see cref="PlainText.Collapse(ReadOnlySpan{char})"/> leaves
    /// it.</summary>
    public static Classification Classify(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (!PlainText.IsEven(text))
        {
            text = PlainText.Collapse(text);
        }

        return Judge(text.ToString());
    }

    private static Classification Judge(string text)
    {
        if (!PlainText.HasWord(text))
        {
            return new Classification(PartRole.Noise, VenueStrength.None, default, null);
        }

        if (PlainText.IsAddress(text) || IdentifierCue.IsDoi(text))
        {
            return new Classification(PartRole.Address, VenueStrength.None, default, null);
        }

        if (LinkWords.Find(text) is { } word && !IsDatedVenue(text, word))
        {
            return new Classification(EndsWithColon(text) ? PartRole.Key : PartRole.Label, VenueStrength.None, default, word);
        }

        if (DateReader.ReadWhole(text) is { } year)
        {
            return new Classification(PartRole.Date, VenueStrength.None, new VenueYear(null, year), null);
        }

        if (!PlainText.HasLetter(text))
        {
            return new Classification(PartRole.Noise, VenueStrength.None, default, null);
        }

        if (text.Length > MaxSpecial)
        {
            return Classification.Unknown;
        }

        var strength = VenueReader.Read(text, out var stated);
        if (strength == VenueStrength.Sure)
        {
            return new Classification(PartRole.Venue, strength, stated, null);
        }

        var names = NameListReader.Read(text);
        if (names.Likelihood >= SureNames)
        {
            return new Classification(PartRole.Authors, VenueStrength.None, default, null, names);
        }

        return new Classification(PartRole.Plain, strength, stated, null, names);
    }

    // 'preprint 2017', 'OpenReview 2020': with a year beside it the word says where a paper came out.
    private static bool IsDatedVenue(string text, LinkWord word) =>
        word == LinkWord.Paper
        && char.IsAsciiDigit(text[^1])
        && VenueReader.Read(text, out var stated) == VenueStrength.Sure
        && stated.Year is not null;

    private static bool EndsWithColon(string text) => text.AsSpan().TrimEnd(" *_").EndsWith(":") || text.EndsWith('：');
}
