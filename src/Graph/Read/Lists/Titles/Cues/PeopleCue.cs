using Graph.Read.Lists.Names;
using Graph.Read.Lists.Parts;

namespace Graph.Read.Lists.Titles.Cues;

/// <summary>It looks like a list of people.</summary>
internal sealed class PeopleCue()
    : Cue<Phrase>(
        "people",
        "it looks like a list of people",
        "what surely is names loses as much as a title's length weighs; without it a line of authors "
            + "becomes an entry (theshadow29-grounding)"
    )
{
    /// <inheritdoc/>
    public override double Weigh(Phrase phrase) =>
        -2 * (phrase.First == phrase.Last ? phrase.Main.ReadNames() : NameListReader.Read(phrase.Text)).Likelihood;
}
