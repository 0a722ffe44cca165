using System.Globalization;

namespace Graph.Query.Syntax;

/// <summary>Reads path patterns.</summary>
internal sealed class PatternParser(TokenStream tokens, ExpressionParser expressions)
{
    public List<PathPattern> ReadList()
    {
        var patterns = new List<PathPattern> { ReadPath() };
        while (tokens.TryTake(","))
        {
            patterns.Add(ReadPath());
        }

        return patterns;
    }

    /// <summary>One path with its variable and selector.</summary>
    public PathPattern ReadPath()
    {
        var first = tokens.Current;
        string? variable = null;
        if (first.Kind is TokenKind.Word or TokenKind.QuotedName && tokens.Ahead(1).Is("="))
        {
            variable = tokens.Take().Text;
            tokens.Take();
        }

        if (tokens.Ahead(1).Is("(") && (tokens.IsWord("shortestPath") || tokens.IsWord("allShortestPaths")))
        {
            return ReadShortestFunction(variable);
        }

        var (selector, count) = ReadSelector();
        if (selector != PathSelector.All && tokens.IsWord("PATHS"))
        {
            tokens.Take();
        }

        var elements = ReadElements();
        var where = default(Expression);
        if (elements is [QuantifiedPattern { Length: null } whole])
        {
            (elements, where) = ([.. whole.Elements], whole.Where);
        }

        return new PathPattern(variable, selector, count, false, elements, where, tokens.From(first));
    }

    /// <summary>A path that must have a relationship, as in an expression.</summary>
    public PathPattern ReadRelationshipsPattern()
    {
        var first = tokens.Current;
        var variable = tokens.Current.Kind == TokenKind.Word && tokens.Ahead(1).Is("=") ? tokens.Take().Text : null;
        if (variable is not null)
        {
            tokens.Take();
        }

        var elements = new List<PathElement> { ReadNode() };
        ReadTail(elements);
        if (elements.Find(element => element is QuantifiedPattern) is { } quantified)
        {
            throw new QueryException(
                ErrorCode.InvalidRelationshipPattern,
                quantified.Span,
                "a pattern that is an expression takes no quantifier; write EXISTS { … } or COLLECT { MATCH … }"
            );
        }

        return elements.Count > 1
            ? new PathPattern(variable, PathSelector.All, 1, false, elements, null, tokens.From(first))
            : throw tokens.Unexpected("a relationship pattern");
    }

    private PathPattern ReadShortestFunction(string? variable)
    {
        var first = tokens.Take();
        var all = first.IsWord("allShortestPaths");
        tokens.Take();
        var elements = ReadElements();
        tokens.Expect(")");
        if (elements.Find(element => element is QuantifiedPattern) is { } quantified)
        {
            throw new QueryException(
                ErrorCode.InvalidRelationshipPattern,
                quantified.Span,
                $"{first.Text} takes no quantified part; write SHORTEST 1 before the pattern"
            );
        }

        if (elements is [_, RelationshipPattern { Length.Minimum: > 1 }, _])
        {
            throw new QueryException(ErrorCode.InvalidRelationshipPattern, elements[1].Span, "shortestPath takes no lower bound above 1");
        }

        return new PathPattern(
            variable,
            all ? PathSelector.AllShortest : PathSelector.Shortest,
            1,
            true,
            elements,
            null,
            tokens.From(first)
        );
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
        if (tokens.TryTakeWord("PATHS") || tokens.TryTakeWord("PATH")) { }

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

        var count = ReadInteger();
        return count > 0
            ? count
            : throw new QueryException(ErrorCode.NumberOutOfRange, tokens.Previous.Span, "the number of paths must be at least 1");
    }

    private int ReadInteger()
    {
        if (tokens.Current.Kind != TokenKind.Integer)
        {
            throw tokens.Error($"unexpected {tokens.Current}, expected a number", ErrorCode.InvalidRelationshipPattern);
        }

        return int.TryParse(tokens.Take().Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue;
    }

    private List<PathElement> ReadElements()
    {
        tokens.Enter();
        var elements = new List<PathElement> { ReadNodeOrGroup() };
        ReadTail(elements);
        tokens.Leave();
        return elements;
    }

    private void ReadTail(List<PathElement> elements)
    {
        while (true)
        {
            if (tokens.Current.Is("-") || tokens.Current.Is("<"))
            {
                elements.Add(ReadRelationship());
            }
            else if (!tokens.Current.Is("("))
            {
                return;
            }

            elements.Add(ReadNodeOrGroup());
        }
    }

    private PathElement ReadNodeOrGroup()
    {
        tokens.Budget.AddPart(tokens.Current.Span);
        return tokens.Current.Is("(") && (tokens.Ahead(1).Is("(") || (tokens.Ahead(1).Kind == TokenKind.Word && tokens.Ahead(2).Is("=")))
            ? ReadGroup()
            : ReadNode();
    }

    private QuantifiedPattern ReadGroup()
    {
        var first = tokens.Take();
        if (tokens.Ahead(1).Is("="))
        {
            throw tokens.Error("a path variable inside a quantified pattern is not supported", ErrorCode.NotSupported);
        }

        var elements = ReadElements();
        var where = tokens.TryTakeWord("WHERE") ? expressions.Read() : null;
        tokens.Expect(")");
        return new QuantifiedPattern(elements, where, ReadQuantifier(), tokens.From(first));
    }

    private PatternLength? ReadQuantifier()
    {
        if (tokens.TryTake("+"))
        {
            return new PatternLength(1, null);
        }

        if (tokens.TryTake("*"))
        {
            return new PatternLength(0, null);
        }

        if (!tokens.TryTake("{"))
        {
            return null;
        }

        var minimum = tokens.Current.Is(",") ? 0 : ReadInteger();
        int? maximum = minimum;
        if (tokens.TryTake(","))
        {
            maximum = tokens.Current.Is("}") ? null : ReadInteger();
        }

        tokens.Expect("}");
        return maximum is 0 || maximum < minimum
            ? throw new QueryException(
                ErrorCode.InvalidRelationshipPattern,
                tokens.Previous.Span,
                "a quantifier needs an upper bound of at least 1 and not below the lower one"
            )
            : new PatternLength(minimum, maximum);
    }

    private NodePattern ReadNode()
    {
        var first = tokens.Current;
        tokens.Expect("(");
        var (variable, labels, properties, where) = ReadFiller();
        tokens.Expect(")");
        return new NodePattern(variable, labels, properties, where, tokens.From(first));
    }

    private PathElement ReadRelationship()
    {
        var first = tokens.Current;
        var left = tokens.TryTake("<");
        tokens.Expect("-");
        (string? Variable, LabelExpression? Labels, Expression? Properties, Expression? Where) filler = default;
        PatternLength? length = null;
        if (tokens.TryTake("["))
        {
            filler = ReadFiller(() => length = ReadLength());
            tokens.Expect("]");
        }

        tokens.Expect("-");
        var right = tokens.TryTake(">");
        var direction =
            left == right ? PatternDirection.Either
            : left ? PatternDirection.Incoming
            : PatternDirection.Outgoing;
        var span = tokens.From(first);
        CheckLength(length, filler.Labels, filler.Where, span);
        var relationship = new RelationshipPattern(
            filler.Variable,
            filler.Labels,
            filler.Properties,
            filler.Where,
            direction,
            length,
            span
        );
        if (!tokens.Current.Is("+") && !tokens.Current.Is("*") && !tokens.Current.Is("{"))
        {
            return relationship;
        }

        var empty = new NodePattern(null, null, null, null, span);
        return new QuantifiedPattern([empty, relationship, empty], null, ReadQuantifier(), tokens.From(first));
    }

    private static void CheckLength(PatternLength? length, LabelExpression? types, Expression? where, TextSpan span)
    {
        if (length is null)
        {
            return;
        }

        if (where is not null)
        {
            throw new QueryException(
                ErrorCode.InvalidRelationshipPattern,
                span,
                "a relationship with '*' takes no WHERE; write ((a)-[r]->(b) WHERE …)+ or test all(r IN list WHERE …)"
            );
        }

        if (types is not null && !IsAlternative(types))
        {
            throw new QueryException(
                ErrorCode.InvalidRelationshipPattern,
                span,
                "a relationship with '*' takes types joined by '|' only; write ((a)-[r:!A]->(b))+ for other expressions"
            );
        }
    }

    private static bool IsAlternative(LabelExpression types) =>
        types is LabelName || (types is LabelEither either && IsAlternative(either.Left) && IsAlternative(either.Right));

    private (string? Variable, LabelExpression? Labels, Expression? Properties, Expression? Where) ReadFiller(Action? readLength = null)
    {
        var variable = tokens.Current.Kind is TokenKind.Word or TokenKind.QuotedName && !StartsWhere() ? tokens.Take().Text : null;
        var parser = new LabelParser(tokens, isType: readLength is not null);
        var labels = tokens.TryTake(":") || tokens.TryTakeWord("IS") ? parser.Read() : null;
        var hasOldForm = parser.HasOldForm;
        var labelsEnd = tokens.Position;
        if (tokens.Current.Is(".."))
        {
            throw tokens.Error("a range of lengths needs '*' before it", ErrorCode.InvalidRelationshipPattern);
        }

        if (readLength is not null && tokens.TryTake("*"))
        {
            readLength();
        }

        Expression? properties = null;
        if (tokens.Current.Is("{"))
        {
            properties = expressions.ReadMap();
        }
        else if (tokens.Current.Kind == TokenKind.Parameter)
        {
            throw tokens.Error("a parameter may not stand for the properties of a pattern that is searched", ErrorCode.InvalidParameterUse);
        }

        var where = tokens.TryTakeWord("WHERE") ? expressions.Read() : null;
        return hasOldForm && (variable is not null || tokens.Position > labelsEnd)
            ? throw tokens.Error("':' after '|' is not allowed beside a variable, a length or a condition; write A|B")
            : (variable, labels, properties, where);
    }

    private bool StartsWhere() =>
        tokens.IsWord("WHERE") && !tokens.Ahead(1).Is(")") && !tokens.Ahead(1).Is(":") && !tokens.Ahead(1).Is("]");

    private PatternLength ReadLength()
    {
        if (tokens.Current.Is("-"))
        {
            throw tokens.Error("a length may not be negative", ErrorCode.InvalidRelationshipPattern);
        }

        int? minimum = tokens.Current.Kind == TokenKind.Integer ? ReadInteger() : null;
        if (!tokens.TryTake(".."))
        {
            return new PatternLength(minimum ?? 1, minimum);
        }

        return new PatternLength(minimum ?? 1, tokens.Current.Kind == TokenKind.Integer ? ReadInteger() : null);
    }
}
