namespace Graph.Query.Syntax;

/// <summary>Reads which of the paths are wanted: <c>ALL</c>, <c>ANY 2</c>, <c>ALL SHORTEST</c>, <c>SHORTEST 3 GROUPS</c>.</summary>
internal sealed class PathSelectorParser(TokenStream tokens, PathLengthParser lengths)
{
    /// <summary>The selector, and of how many paths or groups; all paths where none is written.</summary>
    public (PathSelector Selector, int Count) Read()
    {
        var read = ReadSelector();
        if (read.Selector != PathSelector.All)
        {
            tokens.TryTakeWord("PATHS");
        }

        return read;
    }

    private (PathSelector Selector, int Count) ReadSelector()
    {
        if (tokens.Current.Is("(") || tokens.Current.Kind != TokenKind.Word)
        {
            return (PathSelector.All, 1);
        }

        if (tokens.TryTakeWord("ALL"))
        {
            return (tokens.TryTakeWord("SHORTEST") ? PathSelector.AllShortest : PathSelector.All, 1);
        }

        if (tokens.TryTakeWord("ANY"))
        {
            return tokens.TryTakeWord("SHORTEST") ? (PathSelector.Shortest, 1) : (PathSelector.Any, ReadCount());
        }

        if (!tokens.TryTakeWord("SHORTEST"))
        {
            throw tokens.Unexpected("a pattern such as (a)-[:TYPE]->(b)");
        }

        var count = ReadCount();
        _ = tokens.TryTakeWord("PATHS") || tokens.TryTakeWord("PATH");
        return tokens.TryTakeWord("GROUPS") || tokens.TryTakeWord("GROUP")
            ? (PathSelector.ShortestGroups, count)
            : (PathSelector.Shortest, count);
    }

    private int ReadCount()
    {
        if (tokens.Current.Kind != TokenKind.Integer)
        {
            return 1;
        }

        var count = lengths.ReadInteger();
        return count > 0
            ? count
            : throw new QueryException(ErrorCode.NumberOutOfRange, tokens.Previous.Span, "the number of paths must be at least 1");
    }
}
