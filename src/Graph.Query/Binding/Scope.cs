using Graph.Query.Syntax;

namespace Graph.Query.Binding;

/// <summary>The variables that can be seen at one place of the query, in the order in which they came.</summary>
internal sealed class Scope
{
    private readonly Dictionary<string, Symbol> _symbols;
    private readonly List<string> _order;
    private readonly CompileBudget _budget;

    /// <param name="budget">Each copy of a scope costs as many steps as it has names.</param>
    public Scope(CompileBudget budget)
    {
        _budget = budget;
        _symbols = new Dictionary<string, Symbol>(StringComparer.Ordinal);
        _order = [];
    }

    private Scope(Scope other)
    {
        _budget = other._budget;
        _budget.Step(other._order.Count);
        _symbols = new Dictionary<string, Symbol>(other._symbols, StringComparer.Ordinal);
        _order = [.. other._order];
    }

    public IEnumerable<Symbol> Symbols => _order.Select(name => _symbols[name]);

    public int Count => _order.Count;

    public Symbol? Find(string name) => _symbols.GetValueOrDefault(name);

    public Symbol Get(string name, TextSpan span) => Find(name) ?? throw Undefined(name, span);

    public void Set(Symbol symbol)
    {
        if (!_symbols.ContainsKey(symbol.Name))
        {
            _order.Add(symbol.Name);
        }

        _symbols[symbol.Name] = symbol;
    }

    public Scope Copy() => new(this);

    public Scope With(Symbol symbol)
    {
        var copy = Copy();
        copy.Set(symbol);
        return copy;
    }

    /// <summary>The error that a name is taken.</summary>
    public static QueryException AlreadyBound(string name, TextSpan span) =>
        new(ErrorCode.VariableAlreadyBound, span, $"the variable '{name}' is already defined");

    private QueryException Undefined(string name, TextSpan span)
    {
        var near = Spelling.Nearest(name, _order);
        return new QueryException(
            ErrorCode.UndefinedVariable,
            span,
            $"the variable '{name}' is not defined" + (near is null ? "" : $"; did you mean '{near}'?")
        );
    }
}
