using Graph.Read.Lists.Links;
using Graph.Read.Lists.Parts;

namespace Graph.Read.Lists.Choosing.Cues;

/// <summary>The word before it and its colon that say what it is.</summary>
internal sealed class KeyBeforeCue()
    : Cue<PlacedPhrase>(
        "key before",
        "the word before it and its colon that say what it is",
        "outweighs all other cues: the list itself says what comes; without it three entries are called by " + "their authors or summary"
    )
{
    /// <inheritdoc/>
    public override double Weigh(PlacedPhrase placed)
    {
        var (words, phrase) = (placed.Words, placed.Phrase);
        if (
            phrase.First == 0
            || words.Cut.Parts[phrase.First - 1]
                is not { Role: PartRole.Key or PartRole.Label, Link: null, Enclosure: '\0', Word: { } word } key
            || key.Line != phrase.Main.Line
        )
        {
            return 0;
        }

        return word switch
        {
            LinkWord.Title => 4,
            LinkWord.Paper => 1,
            LinkWord.Any or LinkWord.Name or LinkWord.Index => 0,
            _ => -4,
        };
    }
}
