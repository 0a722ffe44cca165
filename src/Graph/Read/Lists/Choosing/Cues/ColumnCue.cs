namespace Graph.Read.Lists.Choosing.Cues;

/// <summary>It is in the column of its table that holds titles.</summary>
internal sealed class ColumnCue()
    : Cue<PlacedPhrase>(
        "column",
        "it is in the column of its table that holds titles",
        "outweighs every cue of the words, as the whole table decides it; without it six rows of one list are " + "called by another cell"
    )
{
    /// <inheritdoc/>
    public override double Weigh(PlacedPhrase placed) =>
        placed.Words.Candidate.Table is not { } table ? 0
        : table.TitleColumn == placed.Phrase.Main.Column ? 3
        : -3;
}
