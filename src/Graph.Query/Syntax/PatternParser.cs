namespace Graph.Query.Syntax;

/// <summary>Reads path patterns: a variable, a selector such as <c>SHORTEST 1</c>, then nodes and what connects them.</summary>
internal sealed class PatternParser
{
    private readonly TokenStream _tokens;
    private readonly ExpressionParser _expressions;
    private readonly PathLengthParser _lengths;
    private readonly NodeParser _nodes;
    private readonly RelationshipParser _relationships;
    private readonly PathSelectorParser _selectors;

    public PatternParser(TokenStream tokens, ExpressionParser expressions)
    {
        (_tokens, _expressions) = (tokens, expressions);
        _lengths = new PathLengthParser(tokens);
        _selectors = new PathSelectorParser(tokens, _lengths);
        var fillers = new FillerParser(tokens, expressions);
        _nodes = new NodeParser(tokens, fillers);
        _relationships = new RelationshipParser(tokens, fillers, _lengths);
    }

    /// <summary>The paths of a clause, with commas between them.</summary>
    public List<PathPattern> ReadList()
    {
        var patterns = new List<PathPattern> { ReadPath() };
        while (_tokens.TryTake(","))
        {
            patterns.Add(ReadPath());
        }

        return patterns;
    }

    /// <summary>One path with its variable and selector.</summary>
    public PathPattern ReadPath()
    {
        var first = _tokens.Current;
        var variable = first.Kind is TokenKind.Word or TokenKind.QuotedName ? ReadVariable() : null;
        if (_tokens.Ahead(1).Is("(") && (_tokens.IsWord("shortestPath") || _tokens.IsWord("allShortestPaths")))
        {
            return ReadShortestFunction(variable);
        }

        var (selector, count) = _selectors.Read();
        var elements = ReadElements();
        var where = default(Expression);
        if (elements is [QuantifiedPattern { Length: null } whole])
        {
            (elements, where) = ([.. whole.Elements], whole.Where);
        }

        return new PathPattern(variable, selector, count, false, elements, where, _tokens.From(first));
    }

    /// <summary>A path that must have a relationship, as in an expression.</summary>
    public PathPattern ReadRelationshipsPattern()
    {
        var first = _tokens.Current;
        var variable = first.Kind == TokenKind.Word ? ReadVariable() : null;
        var elements = new List<PathElement> { _nodes.Read() };
        ReadConnections(elements);
        RefuseQuantified(elements, "a pattern that is an expression takes no quantifier; write EXISTS { … } or COLLECT { MATCH … }");
        return elements.Count > 1
            ? new PathPattern(variable, PathSelector.All, 1, false, elements, null, _tokens.From(first))
            : throw _tokens.Unexpected("a relationship pattern");
    }

    private string? ReadVariable()
    {
        if (!_tokens.Ahead(1).Is("="))
        {
            return null;
        }

        var variable = _tokens.Take().Text;
        _tokens.Take();
        return variable;
    }

    private PathPattern ReadShortestFunction(string? variable)
    {
        var first = _tokens.Take();
        var selector = first.IsWord("allShortestPaths") ? PathSelector.AllShortest : PathSelector.Shortest;
        _tokens.Take();
        var elements = ReadElements();
        _tokens.Expect(")");
        RefuseQuantified(elements, $"{first.Text} takes no quantified part; write SHORTEST 1 before the pattern");
        if (elements is [_, RelationshipPattern { Length.Minimum: > 1 }, _])
        {
            throw new QueryException(ErrorCode.InvalidRelationshipPattern, elements[1].Span, "shortestPath takes no lower bound above 1");
        }

        return new PathPattern(variable, selector, 1, true, elements, null, _tokens.From(first));
    }

    private static void RefuseQuantified(List<PathElement> elements, string message)
    {
        if (elements.Find(element => element is QuantifiedPattern) is { } quantified)
        {
            throw new QueryException(ErrorCode.InvalidRelationshipPattern, quantified.Span, message);
        }
    }

    private List<PathElement> ReadElements()
    {
        _tokens.Enter();
        var elements = new List<PathElement> { ReadNodeOrGroup() };
        ReadConnections(elements);
        _tokens.Leave();
        return elements;
    }

    private void ReadConnections(List<PathElement> elements)
    {
        while (true)
        {
            if (_tokens.Current.Is("-") || _tokens.Current.Is("<"))
            {
                elements.Add(_relationships.Read());
            }
            else if (!_tokens.Current.Is("("))
            {
                return;
            }

            elements.Add(ReadNodeOrGroup());
        }
    }

    private PathElement ReadNodeOrGroup()
    {
        _tokens.Budget.AddPart(_tokens.Current.Span);
        return StartsGroup() ? ReadGroup() : _nodes.Read();
    }

    private bool StartsGroup()
    {
        var inside = _tokens.Ahead(1);
        return _tokens.Current.Is("(") && (inside.Is("(") || (inside.Kind == TokenKind.Word && _tokens.Ahead(2).Is("=")));
    }

    private QuantifiedPattern ReadGroup()
    {
        var first = _tokens.Take();
        if (_tokens.Ahead(1).Is("="))
        {
            throw _tokens.Error("a path variable inside a quantified pattern is not supported", ErrorCode.NotSupported);
        }

        var elements = ReadElements();
        var where = _tokens.TryTakeWord("WHERE") ? _expressions.Read() : null;
        _tokens.Expect(")");
        return new QuantifiedPattern(elements, where, _lengths.ReadQuantifier(), _tokens.From(first));
    }
}
