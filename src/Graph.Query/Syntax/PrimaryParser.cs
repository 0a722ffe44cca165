using Graph.Query.Values;

namespace Graph.Query.Syntax;

/// <summary>Reads what stands between operators: literals, variables, calls, lists, maps, CASE, comprehensions, subqueries.</summary>
internal sealed class PrimaryParser(TokenStream tokens, ExpressionParser expressions, Func<UnionQuery> readQuery)
{
    public Expression Read()
    {
        var first = tokens.Current;
        switch (first.Kind)
        {
            case TokenKind.Integer or TokenKind.Float:
                tokens.Take();
                return new LiteralExpression(LiteralReader.Number(first, negative: false), first.Span);
            case TokenKind.String:
                tokens.Take();
                return new LiteralExpression(Value.From(first.Text), first.Span);
            case TokenKind.Parameter:
                tokens.Take();
                return new ParameterExpression(first.Text, first.Span);
            case TokenKind.QuotedName:
                return ReadNamed(first);
            case TokenKind.Word:
                return ReadKeyword(first) ?? ReadNamed(first);
            default:
                return ReadSymbol(first);
        }
    }

    public MapExpression ReadMap()
    {
        var first = tokens.Current;
        tokens.Expect("{");
        var entries = new List<(string, Expression)>();
        while (!tokens.Current.Is("}") || entries.Count > 0)
        {
            var key = tokens.ExpectName("a key");
            tokens.Expect(":");
            entries.Add((key, expressions.Read()));
            if (!tokens.TryTake(","))
            {
                break;
            }
        }

        tokens.Expect("}");
        return new MapExpression(entries, tokens.From(first));
    }

    private Expression ReadSymbol(Token first)
    {
        if (first.Is("{"))
        {
            return ReadMap();
        }

        if (first.Is("["))
        {
            return ReadList(first);
        }

        if (!first.Is("("))
        {
            throw tokens.Unexpected("an expression");
        }

        if (tokens.LookAhead.IsRelationshipsPattern(tokens.Position))
        {
            var pattern = expressions.Patterns.ReadRelationshipsPattern();
            return new PatternExpression(pattern, pattern.Span);
        }

        tokens.Take();
        var inner = expressions.Read();
        tokens.Expect(")");
        return inner;
    }

    private Expression? ReadKeyword(Token first)
    {
        var ahead = tokens.Ahead(1);
        switch (first.Text.ToUpperInvariant())
        {
            case "TRUE" or "FALSE" or "NULL" when !ahead.Is("("):
                tokens.Take();
                return new LiteralExpression(first.IsWord("NULL") ? Value.Null : Value.From(first.IsWord("TRUE")), first.Span);
            case "INF" or "INFINITY" or "NAN" when !ahead.Is("(") && !ahead.Is("."):
                tokens.Take();
                return new LiteralExpression(Value.From(first.IsWord("NAN") ? double.NaN : double.PositiveInfinity), first.Span);
            case "CASE" when !ahead.Is(".") && !ahead.Is(")") && !ahead.Is(","):
                return ReadCase();
            case "ALL" or "ANY" or "NONE" or "SINGLE" when ahead.Is("(") && tokens.Ahead(3).IsWord("IN"):
                return ReadQuantifier();
            case "REDUCE" when ahead.Is("("):
                return ReadReduce();
            case "EXISTS" or "COUNT" or "COLLECT" when ahead.Is("{"):
                return ReadSubquery();
            case "EXISTS" when ahead.Is("(") && (tokens.Ahead(2).Is("(")):
                return ReadExistsPattern();
            case "SHORTESTPATH" or "ALLSHORTESTPATHS" when ahead.Is("("):
                var path = expressions.Patterns.ReadPath();
                return new ShortestPathExpression(path, path.Span);
            default:
                return null;
        }
    }

    private Expression ReadNamed(Token first)
    {
        var names = new List<string>();
        for (var left = tokens.LookAhead.NamesOfCall(tokens.Position); left > 0; left--)
        {
            names.Add(tokens.Take().Text);
            _ = left > 1 && tokens.TryTake(".");
        }

        var name = string.Join('.', names);

        if (tokens.Current.Is("("))
        {
            return ReadTrim(first) ?? ReadCall(first, name);
        }

        var variable = new VariableExpression(name, first.Span);
        return tokens.Current.Is("{") && IsProjection() ? ReadProjection(variable) : variable;
    }

    private bool IsProjection() =>
        tokens.Ahead(1).Is(".") || tokens.Ahead(1).Is("}") || tokens.Ahead(1).Kind is TokenKind.Word or TokenKind.QuotedName;

    private CallExpression ReadCall(Token first, string name)
    {
        tokens.Expect("(");
        if (tokens.Current.Is("*") && tokens.Ahead(1).Is(")"))
        {
            tokens.Take();
            tokens.Take();
            return new CallExpression(name, false, true, [], tokens.From(first));
        }

        var distinct = tokens.IsWord("DISTINCT") && !tokens.Ahead(1).Is(")") && tokens.TryTakeWord("DISTINCT");
        var isTrim = first.IsWord("trim");
        List<Expression> arguments =
            tokens.Current.Is(")") ? []
            : isTrim && tokens.IsWord("FROM") && !tokens.Ahead(1).Is(")") ? []
            : ReadArguments(first);
        if (isTrim && arguments.Count < 2 && tokens.TryTakeWord("FROM"))
        {
            arguments.Insert(0, expressions.Read());
            name = "btrim";
        }

        tokens.Expect(")");
        return new CallExpression(name, distinct, false, arguments, tokens.From(first));
    }

    private List<Expression> ReadArguments(Token function)
    {
        var arguments = new List<Expression> { expressions.Read() };
        while (tokens.TryTake(","))
        {
            // The second argument of normalize() is a keyword.
            var form = tokens.Current;
            var isForm = function.IsWord("normalize") && form.Kind == TokenKind.Word && tokens.Ahead(1).Is(")");
            arguments.Add(isForm ? new LiteralExpression(Value.From(tokens.Take().Text), form.Span) : expressions.Read());
        }

        return arguments;
    }

    /// <summary><c>trim(BOTH 'x' FROM text)</c>; null where it is an ordinary call.</summary>
    private CallExpression? ReadTrim(Token first)
    {
        var side = tokens.Ahead(1);
        if (!first.IsWord("trim") || !(side.IsWord("BOTH") || side.IsWord("LEADING") || side.IsWord("TRAILING")) || tokens.Ahead(2).Is(")"))
        {
            return null;
        }

        tokens.Take();
        tokens.Take();
        var characters = tokens.IsWord("FROM") ? null : expressions.Read();
        tokens.ExpectWord("FROM");
        var text = expressions.Read();
        tokens.Expect(")");
        var name =
            side.IsWord("LEADING") ? "ltrim"
            : side.IsWord("TRAILING") ? "rtrim"
            : "btrim";
        return new CallExpression(name, false, false, characters is null ? [text] : [text, characters], tokens.From(first));
    }

    private List<Expression> ReadExpressions()
    {
        var list = new List<Expression> { expressions.Read() };
        while (tokens.TryTake(","))
        {
            list.Add(expressions.Read());
        }

        return list;
    }

    private MapProjectionExpression ReadProjection(VariableExpression target)
    {
        tokens.Expect("{");
        var entries = new List<(string, Expression?)>();
        while (!tokens.Current.Is("}") || entries.Count > 0)
        {
            entries.Add(ReadProjectionEntry());
            if (!tokens.TryTake(","))
            {
                break;
            }
        }

        tokens.Expect("}");
        return new MapProjectionExpression(target, entries, tokens.From(target.Span));
    }

    private (string Key, Expression? Value) ReadProjectionEntry()
    {
        if (tokens.TryTake("."))
        {
            return tokens.TryTake("*") ? ("*", null) : (tokens.ExpectName("a property key"), null);
        }

        var token = tokens.Current;
        var key = tokens.ExpectName("a key");
        return (key, tokens.TryTake(":") ? expressions.Read() : new VariableExpression(key, token.Span));
    }

    private Expression ReadList(Token first)
    {
        var open = tokens.Position;
        tokens.Take();
        if (tokens.LookAhead.IsComprehension(open))
        {
            return ReadComprehension(first);
        }

        if (tokens.LookAhead.IsPatternComprehension(open))
        {
            return ReadPatternComprehension(first);
        }

        var items = tokens.Current.Is("]") ? [] : ReadExpressions();
        tokens.Expect("]");
        return new ListExpression(items, tokens.From(first));
    }

    private ComprehensionExpression ReadComprehension(Token first)
    {
        var variable = tokens.Take().Text;
        tokens.Take();
        var list = expressions.Read();
        var where = ReadComprehensionWhere();
        var map = tokens.TryTake("|") ? expressions.Read() : null;
        if (where is null && map is null && !tokens.Current.Is("]"))
        {
            throw tokens.Unexpected("WHERE, '|' or ']'");
        }

        tokens.Expect("]");
        return new ComprehensionExpression(variable, list, where, map, tokens.From(first));
    }

    private PatternComprehensionExpression ReadPatternComprehension(Token first)
    {
        var pattern = expressions.Patterns.ReadRelationshipsPattern();
        var where = ReadComprehensionWhere();
        tokens.Expect("|");
        var map = expressions.Read();
        tokens.Expect("]");
        return new PatternComprehensionExpression(pattern, where, map, tokens.From(first));
    }

    private Expression? ReadComprehensionWhere()
    {
        if (!tokens.TryTakeWord("WHERE"))
        {
            return null;
        }

        tokens.MarkProjectionBar();
        return expressions.Read();
    }

    private Expression ReadCase()
    {
        var first = tokens.Take();
        if (tokens.IsWord("WHEN"))
        {
            return ReadBranches(first, null);
        }

        var (subject, share) = SharedExpression.Of(expressions.Read());
        return share(ReadBranches(first, subject));
    }

    private CaseExpression ReadBranches(Token first, Expression? subject)
    {
        var branches = new List<(Expression, Expression)>();
        while (tokens.TryTakeWord("WHEN"))
        {
            var whens = ReadWhens(subject);
            tokens.ExpectWord("THEN");
            var then = expressions.Read();
            branches.AddRange(whens.Select(when => (when, then)));
        }

        if (branches.Count == 0)
        {
            throw tokens.Unexpected("WHEN");
        }

        var otherwise = tokens.TryTakeWord("ELSE") ? expressions.Read() : null;
        tokens.ExpectWord("END");
        return new CaseExpression(null, branches, otherwise, tokens.From(first));
    }

    /// <summary>What stands between WHEN and THEN: a condition, or values and half conditions to be tested on the subject.</summary>
    private List<Expression> ReadWhens(Expression? subject)
    {
        if (subject is null)
        {
            return [expressions.Read()];
        }

        var whens = new List<Expression>();
        do
        {
            var condition = expressions.ReadConditionOn(subject);
            if (condition is null)
            {
                var value = expressions.Read();
                condition = new BinaryExpression("=", subject, value, value.Span);
            }

            whens.Add(condition);
        } while (tokens.TryTake(","));
        return whens;
    }

    private QuantifierExpression ReadQuantifier()
    {
        var first = tokens.Take();
        tokens.Take();
        var variable = tokens.ExpectName("a variable");
        tokens.ExpectWord("IN");
        var list = expressions.Read();
        tokens.ExpectWord("WHERE");
        var where = expressions.Read();
        tokens.Expect(")");
        return new QuantifierExpression(first.Text.ToLowerInvariant(), variable, list, where, tokens.From(first));
    }

    private ReduceExpression ReadReduce()
    {
        var first = tokens.Take();
        tokens.Take();
        var accumulator = tokens.ExpectName("a variable");
        tokens.Expect("=");
        var initial = expressions.Read();
        tokens.Expect(",");
        var variable = tokens.ExpectName("a variable");
        tokens.ExpectWord("IN");
        var list = expressions.Read();
        tokens.Expect("|");
        var body = expressions.Read();
        tokens.Expect(")");
        return new ReduceExpression(accumulator, initial, variable, list, body, tokens.From(first));
    }

    private SubqueryExpression ReadSubquery()
    {
        var first = tokens.Take();
        tokens.Expect("{");
        tokens.Enter();
        var query = readQuery();
        tokens.Leave();
        tokens.Expect("}");
        return new SubqueryExpression(first.Text.ToUpperInvariant(), query, tokens.From(first));
    }

    private UnaryExpression ReadExistsPattern()
    {
        var first = tokens.Take();
        tokens.Take();
        var pattern = expressions.Patterns.ReadRelationshipsPattern();
        tokens.Expect(")");
        return new UnaryExpression("EXISTS", new PatternExpression(pattern, pattern.Span), tokens.From(first));
    }
}
