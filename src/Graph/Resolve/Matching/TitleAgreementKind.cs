namespace Graph.Resolve.Matching;

/// <summary>How two titles agree, from best to worst.</summary>
public enum TitleAgreementKind
{
    /// <summary>The same letters and digits in the same order.</summary>
    Same,

    /// <summary>The same but for small words, the order of words, and the spelling of ordinary words.</summary>
    Spelling,

    /// <summary>The same but that one has a name before a colon and the other lacks it.</summary>
    Tail,

    /// <summary>One is the beginning of the other, which goes on: the one lacks the subtitle.</summary>
    Beginning,

    /// <summary>Most of the words by weight are the same, but not all.</summary>
    Similar,

    /// <summary>Two different titles.</summary>
    Different,
}
