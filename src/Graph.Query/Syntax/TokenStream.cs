namespace Graph.Query.Syntax;

/// <summary>The tokens of a query with a place among them. Shared by the parsers of clauses, patterns and expressions.</summary>
internal sealed class TokenStream(string text, List<Token> tokens, CompileBudget budget)
{
    /// <summary>How deep expressions, patterns and subqueries may be nested, and how long a chain of operators may be.</summary>
    private const int DeepestNesting = 400;

    private readonly HashSet<int> _projectionBars = [];
    private int _depth;

    public string Text { get; } = text;

    public CompileBudget Budget { get; } = budget;

    /// <summary>Says how an ambiguous beginning is to be read.</summary>
    public LookAhead LookAhead { get; } = new(tokens, new BracketTable(tokens), budget);

    public int Position { get; set; }

    public Token Current => tokens[Position];

    public Token Previous => tokens[Math.Max(0, Position - 1)];

    public Token Ahead(int count) => tokens[Math.Min(Position + count, tokens.Count - 1)];

    public Token Take() => tokens[Position == tokens.Count - 1 ? Position : Position++];

    public bool TryTake(string symbol)
    {
        if (!Current.Is(symbol))
        {
            return false;
        }

        Position++;
        return true;
    }

    public bool IsWord(string keyword) => Current.IsWord(keyword);

    public bool IsWords(string first, string second) => Current.IsWord(first) && Ahead(1).IsWord(second);

    public bool TryTakeWord(string keyword)
    {
        if (!IsWord(keyword))
        {
            return false;
        }

        Position++;
        return true;
    }

    public void Expect(string symbol)
    {
        if (!TryTake(symbol))
        {
            throw Unexpected($"'{symbol}'");
        }
    }

    public void ExpectWord(string keyword)
    {
        if (!TryTakeWord(keyword))
        {
            throw Unexpected(keyword);
        }
    }

    public string ExpectName(string what) => Current.Kind is TokenKind.Word or TokenKind.QuotedName ? Take().Text : throw Unexpected(what);

    public QueryException Unexpected(string expected) =>
        Error(
            Current.Kind != TokenKind.End ? $"unexpected {Current}, expected {expected}{CommonMistakes.Remedy(Previous, Current)}"
            : Position == 0 ? "the query is empty"
            : $"the query ends too early, expected {expected}"
        );

    public QueryException Error(string message, ErrorCode code = ErrorCode.UnexpectedSyntax) => new(code, Current.Span, message);

    public TextSpan From(Token first) => From(first.Span);

    public TextSpan From(TextSpan first) => TextSpan.Between(first, Previous.Span);

    public void Enter()
    {
        Budget.Step();
        if (++_depth > DeepestNesting || !CompileBudget.HasRoom)
        {
            throw Error($"the query is nested deeper than {DeepestNesting} levels, which is not supported", ErrorCode.NotSupported);
        }
    }

    /// <summary>Leaves as many levels as were entered.</summary>
    public void Leave(int levels = 1) => _depth -= levels;

    /// <summary>Whether the current bar begins what a comprehension gives, and is no "or" between labels.</summary>
    public bool IsProjectionBar => _projectionBars.Contains(Position);

    /// <summary>Finds the bar of the comprehension whose condition begins here: the last one before its bracket closes.</summary>
    public void MarkProjectionBar()
    {
        if (LookAhead.LastBar(Position) is { } bar)
        {
            _projectionBars.Add(bar);
        }
    }
}
