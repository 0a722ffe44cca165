namespace Graph.Read.Lists.Choosing.Cues;

/// <summary>A detail cites in full the paper that the entry gives a short name.</summary>
internal sealed class CitedInFullCue()
    : Cue<PlacedPhrase>(
        "cited in full",
        "a detail cites in full the paper that the entry gives a short name",
        "outweighs all that speaks for the short name above; nickname-with-citation-below needs it"
    )
{
    /// <inheritdoc/>
    public override double Weigh(PlacedPhrase placed)
    {
        var (words, phrase) = (placed.Words, placed.Phrase);
        if (words.TitleFrom == 0)
        {
            return 0;
        }

        var cited = words.Cut.Phrases.FirstOrDefault(other => other.First >= words.TitleFrom);
        return phrase.First < words.TitleFrom ? -6
            : ReferenceEquals(phrase, cited) ? 2
            : 0;
    }
}
