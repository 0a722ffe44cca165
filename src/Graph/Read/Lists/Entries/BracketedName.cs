using Graph.Read.Lists.Choosing;
using Graph.Read.Lists.Links;
using Graph.Read.Lists.Parts;

namespace Graph.Read.Lists.Entries;

/// <summary>A short name in brackets before the title: <c>[**ViLT**] A Title of Some Words</c>. What several entries have there is a
/// tag.</summary>
internal static class BracketedName
{
    // Two letters in brackets are a field ('[RL]', '[CV]') as often as a name.
    private const int Shortest = 3;

    // What is longer is words joined by dashes, as in an address.
    private const int Longest = 24;

    /// <summary>Whether a part of an entry is one.</summary>
    public static bool Is(Titled entry, Phrase title, Part part) =>
        entry.Table is null
        && title.First == 1
        && part is { Enclosure: '[', Link: null, Stated.Year: null, Strength: not VenueStrength.Sure }
        && IsFree(part, title);

    private static bool IsFree(Part part, Phrase title) =>
        part.Role is PartRole.ShortName or PartRole.Venue or PartRole.Plain
        && part.Line == title.Main.Line
        && HasForm(part.Text)
        && !MeansOther(part.Text);

    // 'ViLT', 'DCN', 'word2vec': one word with two capitals, or a small letter and a digit.
    private static bool HasForm(string text)
    {
        if (text.Length is < Shortest or > Longest || text.AsSpan().ContainsAny(" ,;:/") || !char.IsLetter(text[0]))
        {
            return false;
        }

        var (capitals, digits) = (text.Count(char.IsUpper), text.Count(char.IsAsciiDigit));
        return capitals >= 2 || (digits > 0 && capitals + digits < text.Length);
    }

    private static bool MeansOther(string text) =>
        VenueWords.AreKnown(text) || VenueForm.IsOfPlaces(text) || LinkWords.Find(text) is not null;
}
