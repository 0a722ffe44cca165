using Graph.Read.Prose.Cut;
using Graph.Read.Prose.Language;

namespace Graph.Read.Prose.Sentences;

/// <summary>A sentence of a block, with its names.</summary>
/// <param name="Block">The block.</param>
/// <param name="Tokens">The tokens of the whole block.</param>
/// <param name="First">The sentence's first token.</param>
/// <param name="End">Behind its last token.</param>
internal sealed record Sentence(ProseBlock Block, List<Token> Tokens, int First, int End)
{
    /// <summary>The text of the block.</summary>
    public string Text => Block.Text.Text;

    /// <summary>Its names, from left to right.</summary>
    public List<SpottedName> Names { get; set; } = [];

    /// <summary>What all its words tell.</summary>
    public Cue Cues { get; } = Tokens.Skip(First).Take(End - First).Aggregate(Cue.None, (all, t) => all | t.Cues);

    /// <summary>Whether it speaks of others' work or of the field, and the paper has not begun to speak of itself.</summary>
    public bool IsBackground { get; set; }

    /// <summary>The words of some tokens.</summary>
    public string Words(int first, int last) => Text[Tokens[first].Start..Tokens[last].End];

    /// <summary>The first character of a token.</summary>
    public char Sign(int token) => Text[Tokens[token].Start];

    /// <summary>Whether a token is a certain word, whatever its case.</summary>
    public bool Is(int token, string word) =>
        token >= First
        && token < End
        && Text.AsSpan(Tokens[token].Start, Tokens[token].End - Tokens[token].Start).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a token is one of some punctuation marks.</summary>
    public bool IsMark(int token, string marks) =>
        token >= First && token < End && Tokens[token].Is(TokenForm.Mark) && marks.Contains(Sign(token), StringComparison.Ordinal);

    /// <summary>Whether a token of the sentence is in one of some groups.</summary>
    public bool Has(int token, Cue cues) => token >= First && token < End && Tokens[token].Has(cues);

    /// <summary>Whether some token between two is in one of some groups.</summary>
    public bool HasBetween(int first, int last, Cue cues)
    {
        for (var i = Math.Max(first, First); i <= last && i < End; i++)
        {
            if (Tokens[i].Has(cues))
            {
                return true;
            }
        }

        return false;
    }
}
