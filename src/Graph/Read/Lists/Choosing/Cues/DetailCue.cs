namespace Graph.Read.Lists.Choosing.Cues;

/// <summary>It is of a detail below the entry.</summary>
internal sealed class DetailCue()
    : Cue<PlacedPhrase>(
        "detail",
        "it is of a detail below the entry",
        "as much as a title's length: below an entry that has a title no other is looked for; set with summaries "
            + "in bullets of their own"
    )
{
    /// <inheritdoc/>
    public override double Weigh(PlacedPhrase placed) => placed.Phrase.First >= placed.Words.OwnParts ? -2 : 0;
}
