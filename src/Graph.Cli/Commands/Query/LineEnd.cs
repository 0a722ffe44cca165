namespace Graph.Cli.Commands.Query;

/// <summary>How a line that somebody typed ended.</summary>
internal enum LineEnd
{
    /// <summary>With Enter.</summary>
    Entered,

    /// <summary>With Control-C: the line does not count.</summary>
    GivenUp,

    /// <summary>With Control-D on an empty line: nothing follows.</summary>
    EndOfInput,
}
