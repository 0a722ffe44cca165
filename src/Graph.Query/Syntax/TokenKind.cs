namespace Graph.Query.Syntax;

/// <summary>What a token is. Keywords are words: the language reserves none of them everywhere.</summary>
internal enum TokenKind
{
    End,
    Word,
    QuotedName,
    Integer,
    Float,
    String,
    Parameter,
    Symbol,
}
