using Graph.Query.Syntax;
using Graph.Query.Values;

namespace Graph.Query.Binding;

/// <summary>Resolves <c>WITH</c> and <c>RETURN</c>: columns, grouping, order, and what may be seen after them.</summary>
internal sealed class ProjectionBinder(BindingContext context, Scope input)
{
    private readonly AggregateCollector _aggregates = new(context);
    private readonly List<(int Slot, BoundExpression Expression, string Name)> _keys = [];
    private readonly List<(int Slot, BoundExpression Expression, string Name)> _after = [];
    private readonly Scope _output = new(context.Budget);
    private readonly HashSet<int> _inputs = [.. input.Symbols.Select(s => s.Slot)];
    private readonly Dictionary<string, int> _slotsByText = new(StringComparer.Ordinal);
    private readonly HashSet<int> _mentionedByKeys = [];
    private bool _isAggregating;

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
            _keys,
            _isAggregating ? _aggregates.Aggregates : null,
            _after,
            clause.Distinct,
            order,
            Constant(clause.Skip, "SKIP"),
            Constant(clause.Limit, "LIMIT"),
            where,
            [.. output.Symbols.Select(s => s.Slot)]
        );
        return (bound, output);
    }

    private void AddAll(ProjectionClause clause)
    {
        if (input.Count == 0 && clause.IsReturn)
        {
            throw new QueryException(ErrorCode.NoVariablesInScope, clause.Span, "RETURN * needs a variable to return, and there is none");
        }

        foreach (var symbol in input.Symbols.OrderBy(s => s.Name, StringComparer.Ordinal))
        {
            _mentionedByKeys.Add(symbol.Slot);
            _keys.Add((symbol.Slot, new BoundSlot(symbol.Slot, symbol.Name, symbol.Type), symbol.Name));
            _output.Set(symbol);
        }
    }

    private void AddKey(ProjectionItem item)
    {
        var mark = context.Mark;
        var bound = Binder(input, null).Bind(item.Expression);
        _mentionedByKeys.UnionWith(context.UsedSince(mark));
        var name = NameOf(item);
        var slot = bound is BoundSlot same && same.Name == name ? same.Slot : context.NewSlot();
        Declare(new Symbol(name, slot, bound.Type), item);
        _keys.Add((slot, bound, name));
    }

    private void AddAggregated(ProjectionItem item)
    {
        var bound = Rewritten(Binder(input, _aggregates).Bind(item.Expression), item.Expression.Span, wasProjected: true);
        var slot = context.NewSlot();
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
        var ordered = new Scope(context.Budget);
        foreach (var symbol in clause.Star ? _output.Symbols.Where(s => input.Find(s.Name)?.Slot == s.Slot) : [])
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

        var both = input.Copy();
        foreach (var symbol in _output.Symbols)
        {
            both.Set(symbol);
        }

        if (_slotsByText.TryGetValue(context.Text.Substring(expression.Span.Start, expression.Span.Length), out var slot))
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

        foreach (var aggregate in _aggregates.Aggregates.Skip(before).SelectMany(a => a.Arguments))
        {
            Rewritten(aggregate, expression.Span, wasProjected: false, isNewAggregate: true);
        }

        return Rewritten(bound, expression.Span, wasProjected: false);
    }

    /// <summary>After grouping only keys and aggregates are left: a part that is a key becomes its column, anything else is an
    /// error.</summary>
    private BoundExpression Rewritten(BoundExpression expression, TextSpan span, bool wasProjected, bool isNewAggregate = false)
    {
        context.Budget.Step(wasProjected ? 1 : _output.Count);
        HashSet<int> outputs = wasProjected ? [] : [.. _output.Symbols.Select(s => s.Slot)];
        return BoundTree.Rewrite(
            expression,
            part =>
            {
                context.Budget.Step(1 + _keys.Count);
                foreach (var (slot, key, name) in _keys)
                {
                    if (IsSimple(key) && part.Equals(key))
                    {
                        return new BoundSlot(slot, name, key.Type);
                    }
                }

                if (
                    part is BoundSlot read
                    && _inputs.Contains(read.Slot)
                    && !_aggregates.Has(read.Slot)
                    && (wasProjected || !outputs.Contains(read.Slot))
                )
                {
                    throw Lost(read, span, wasProjected || (!isNewAggregate && _isAggregating && _mentionedByKeys.Contains(read.Slot)));
                }

                return null;
            }
        );
    }

    private static bool IsSimple(BoundExpression key) => key is BoundSlot || (key is BoundProperty property && IsSimple(property.Target));

    private static QueryException Lost(BoundSlot read, TextSpan span, bool isAmbiguous) =>
        isAmbiguous
            ? new QueryException(
                ErrorCode.AmbiguousAggregationExpression,
                span,
                $"'{read.Name}' stands beside an aggregate but is no grouping key; make it a column of its own"
            )
            : new QueryException(
                ErrorCode.UndefinedVariable,
                span,
                $"the variable '{read.Name}' is no longer defined after grouping or DISTINCT"
            );

    private BoundExpression? Constant(Expression? expression, string clause)
    {
        if (expression is null)
        {
            return null;
        }

        BoundExpression bound;
        try
        {
            bound = Binder(new Scope(context.Budget), null).Bind(expression);
        }
        catch (QueryException error) when (error.Code == ErrorCode.UndefinedVariable)
        {
            throw new QueryException(ErrorCode.NonConstantExpression, expression.Span, $"{clause} may not depend on a row");
        }

        if (!bound.Type.CouldBe(TypeSet.Integer))
        {
            throw new QueryException(ErrorCode.InvalidArgumentType, expression.Span, $"{clause} takes an integer");
        }

        if (bound is BoundConstant { Value: { Kind: ValueKind.Integer, AsInteger: < 0 } })
        {
            throw new QueryException(ErrorCode.NegativeIntegerArgument, expression.Span, $"{clause} takes no negative number");
        }

        return bound;
    }

    private ExpressionBinder Binder(Scope scope, AggregateCollector? aggregates) =>
        new(context, new SubqueryBinder(context), scope, aggregates);
}
