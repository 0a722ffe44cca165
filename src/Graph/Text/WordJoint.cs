namespace Graph.Text;

/// <summary>What stands between a word and the word before it.</summary>
public enum WordJoint
{
    /// <summary>White space or punctuation; also at the start of a text.</summary>
    Open,

    /// <summary>A hyphen or underscore: both are parts of one written word.</summary>
    Hyphen,

    /// <summary>Nothing: a number that follows letters (<c>GPT4</c>).</summary>
    None,
}
