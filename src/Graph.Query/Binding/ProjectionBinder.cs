using Graph.Query.Syntax;

namespace Graph.Query.Binding;

/// <summary>Resolves <c>WITH</c> and <c>RETURN</c>: columns, grouping, order, and what may be seen after them.</summary>
internal sealed class ProjectionBinder
{
    private readonly BindingContext _context;
    private readonly Scope _input;
    private readonly Scope _output;
    private readonly AggregateCollector _aggregates;
    private readonly GroupingKeys _keys;
    private readonly List<(int Slot, BoundExpression Expression, string Name)> _after = [];
    private readonly Dictionary<string, int> _slotsByText = new(StringComparer.Ordinal);
    private bool _isAggregating;

    /// <param name="context">What all binders of the query share.</param>
    /// <param name="input">What can be seen before the projection.</param>
    public ProjectionBinder(BindingContext context, Scope input)
    {
        (_context, _input) = (context, input);
        _output = new Scope(context.Budget);
        _aggregates = new AggregateCollector(context);
        _keys = new GroupingKeys(context, input, _aggregates);
    }

    /// <summary>The clause, and what can be seen after it.</summary>
    public (BoundProjection Clause, Scope Scope) Bind(ProjectionClause clause)
    {
        _isAggregating = clause.Items.Any(item => SyntaxTree.HasAggregate(item.Expression));
        if (clause.Star)
        {
            AddAll(clause);
        }

        foreach (var item in clause.Items.Where(item => !SyntaxTree.HasAggregate(item.Expression)))
        {
            AddKey(item);
        }

        foreach (var item in clause.Items.Where(item => SyntaxTree.HasAggregate(item.Expression)))
        {
            AddAggregated(item);
        }

        var output = InOrder(clause);
        var order = clause.OrderBy.Select(item => (BindLater(item.Expression, clause, maySort: true), item.Descending)).ToList();
        var where = clause.Where is null ? null : BindLater(clause.Where, clause, maySort: false);
        CheckNames(clause);
        var bound = new BoundProjection(
            _keys.Items,
            _isAggregating ? _aggregates.Aggregates : null,
            _after,
            clause.Distinct,
            order,
            RowCountBinder.Bind(_context, clause.Skip, "SKIP"),
            RowCountBinder.Bind(_context, clause.Limit, "LIMIT"),
            where,
            [.. output.Symbols.Select(s => s.Slot)]
        );
        return (bound, output);
    }

    private void AddAll(ProjectionClause clause)
    {
        if (_input.Count == 0 && clause.IsReturn)
        {
            throw new QueryException(ErrorCode.NoVariablesInScope, clause.Span, "RETURN * needs a variable to return, and there is none");
        }

        foreach (var symbol in _input.Symbols.OrderBy(s => s.Name, StringComparer.Ordinal))
        {
            _keys.Add(symbol.Slot, new BoundSlot(symbol.Slot, symbol.Name, symbol.Type), symbol.Name, [symbol.Slot]);
            _output.Set(symbol);
        }
    }

    private void AddKey(ProjectionItem item)
    {
        var mark = _context.Mark;
        var bound = Binder(_input, null).Bind(item.Expression);
        var reads = _context.UsedSince(mark);
        var name = NameOf(item);
        var slot = bound is BoundSlot same && same.Name == name ? same.Slot : _context.NewSlot();
        Declare(new Symbol(name, slot, bound.Type), item);
        _keys.Add(slot, bound, name, reads);
    }

    private void AddAggregated(ProjectionItem item)
    {
        var span = item.Expression.Span;
        var aggregated = Binder(_input, _aggregates).Bind(item.Expression);
        _context.Budget.Step();
        var bound = _keys.Rewrite(aggregated, span, [], isAmbiguous: _ => true);
        var slot = _context.NewSlot();
        Declare(new Symbol(NameOf(item), slot, bound.Type), item);
        _after.Add((slot, bound, NameOf(item)));
    }

    private void Declare(Symbol symbol, ProjectionItem item)
    {
        if (_output.Find(symbol.Name) is not null)
        {
            throw new QueryException(ErrorCode.ColumnNameConflict, item.Span, $"two columns are called '{symbol.Name}'");
        }

        _output.Set(symbol);
        _slotsByText.TryAdd(item.Text, symbol.Slot);
    }

    private static string NameOf(ProjectionItem item) => item.Alias ?? item.Text;

    private static void CheckNames(ProjectionClause clause)
    {
        var unnamed = clause.IsReturn
            ? null
            : clause.Items.FirstOrDefault(item => item.Alias is null && item.Expression is not VariableExpression);
        if (unnamed is not null)
        {
            throw new QueryException(ErrorCode.NoExpressionAlias, unnamed.Span, "an expression in WITH needs a name: write AS and one");
        }
    }

    /// <summary>The columns as written; grouping keys were bound before the columns that aggregate.</summary>
    private Scope InOrder(ProjectionClause clause)
    {
        var ordered = new Scope(_context.Budget);
        foreach (var symbol in clause.Star ? _output.Symbols.Where(s => _input.Find(s.Name)?.Slot == s.Slot) : [])
        {
            ordered.Set(symbol);
        }

        foreach (var item in clause.Items)
        {
            ordered.Set(_output.Find(NameOf(item))!);
        }

        return ordered;
    }

    /// <summary>An expression of ORDER BY or WHERE: it sees the columns and, where rows are neither grouped nor made distinct, what was
    /// before.</summary>
    private BoundExpression BindLater(Expression expression, ProjectionClause clause, bool maySort)
    {
        if (SyntaxTree.HasAggregate(expression) && !(_isAggregating && maySort))
        {
            throw new QueryException(
                ErrorCode.InvalidAggregation,
                expression.Span,
                "an aggregate may only stand here where the projection itself aggregates"
            );
        }

        var both = _input.Copy();
        foreach (var symbol in _output.Symbols)
        {
            both.Set(symbol);
        }

        if (_slotsByText.TryGetValue(_context.Text.Substring(expression.Span.Start, expression.Span.Length), out var slot))
        {
            return new BoundSlot(slot, "", StaticType.Any);
        }

        var before = _aggregates.Aggregates.Count;
        var binder = Binder(both, _isAggregating ? _aggregates : null);
        var bound = maySort ? binder.Bind(expression) : binder.BindCondition(expression);
        if (!_isAggregating && !clause.Distinct)
        {
            return bound;
        }

        foreach (var argument in _aggregates.Aggregates.Skip(before).SelectMany(a => a.Arguments))
        {
            _keys.Rewrite(argument, expression.Span, Outputs(), isAmbiguous: _ => false);
        }

        return _keys.Rewrite(bound, expression.Span, Outputs(), isAmbiguous: read => _isAggregating && _keys.Mention(read));
    }

    private HashSet<int> Outputs()
    {
        _context.Budget.Step(_output.Count);
        return [.. _output.Symbols.Select(s => s.Slot)];
    }

    private ExpressionBinder Binder(Scope scope, AggregateCollector? aggregates) =>
        new(_context, new SubqueryBinder(_context), scope, aggregates);
}
