using Graph.Read.Prose.Language;

namespace Graph.Read.Prose.Sentences;

/// <summary>A word or a punctuation mark of a sentence.</summary>
/// <param name="Start">Offset of its first character in the block's text.</param>
/// <param name="End">Offset behind its last character.</param>
/// <param name="Cues">The groups it is in, alone or with its neighbours.</param>
/// <param name="Form">What it looks like.</param>
internal readonly record struct Token(int Start, int End, Cue Cues, TokenForm Form)
{
    /// <summary>Whether it is in one of some groups.</summary>
    public bool Has(Cue cues) => (Cues & cues) != 0;

    /// <summary>Whether it looks like one of some forms.</summary>
    public bool Is(TokenForm form) => (Form & form) != 0;
}
