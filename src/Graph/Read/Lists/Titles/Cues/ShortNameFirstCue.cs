using System.Text.RegularExpressions;
using Graph.Read.Lists.Parts;

namespace Graph.Read.Lists.Titles.Cues;

/// <summary>A short name and a colon open it.</summary>
internal sealed partial class ShortNameFirstCue()
    : Cue<Phrase>(
        "name first",
        "a short name and a colon open it",
        "small, as only some titles have a name and a colon; without it two entries of one list are called by a " + "part of their title"
    )
{
    /// <inheritdoc/>
    public override double Weigh(Phrase phrase) =>
        phrase.Text.AsSpan().ContainsAny(':', '：') && ShortNameFirst().IsMatch(phrase.Text) ? 0.5 : 0;

    [GeneratedRegex(@"^[\w.+/&^$\\{}'’@*-]{2,24}(?:\s[\w.+-]{1,12})?\s?[:：]\s?\w", RegexOptions.CultureInvariant)]
    private static partial Regex ShortNameFirst();
}
