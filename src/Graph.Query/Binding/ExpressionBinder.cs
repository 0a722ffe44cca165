using Graph.Query.Functions;
using Graph.Query.Syntax;

namespace Graph.Query.Binding;

/// <summary>Resolves the names in expressions and checks the kinds of their operands. Calls, operators and what goes through lists have
/// binders of their own.</summary>
internal sealed class ExpressionBinder
{
    private readonly BindingContext _context;
    private readonly SubqueryBinder _subqueries;
    private readonly Scope _scope;
    private readonly AggregateCollector? _aggregates;
    private readonly CallBinder _calls;
    private readonly OperatorBinder _operators;
    private readonly ComprehensionBinder _comprehensions;

    /// <param name="context">What all binders of the query share.</param>
    /// <param name="subqueries">Binds patterns and queries that stand in expressions.</param>
    /// <param name="scope">What can be seen.</param>
    /// <param name="aggregates">Where aggregates go; null where none may stand.</param>
    public ExpressionBinder(BindingContext context, SubqueryBinder subqueries, Scope scope, AggregateCollector? aggregates = null)
    {
        (_context, _subqueries, _scope, _aggregates) = (context, subqueries, scope, aggregates);
        _calls = new CallBinder(this, aggregates);
        _operators = new OperatorBinder(this, _calls);
        _comprehensions = new ComprehensionBinder(this, context);
    }

    /// <summary>Whether what is bound stands in an aggregating function.</summary>
    public bool IsInsideAggregate { get; set; }

    /// <summary>An expression that is a condition: a pattern may stand in it, and its kind must be Boolean.</summary>
    public BoundExpression BindCondition(Expression expression) => BindOperand(expression, "a condition");

    /// <summary>An expression.</summary>
    public BoundExpression Bind(Expression expression)
    {
        _context.Budget.Step();
        return CompileBudget.HasRoom
            ? BindAny(expression)
            : throw new QueryException(ErrorCode.NotSupported, expression.Span, "the query is nested too deep for the stack of its caller");
    }

    /// <summary>An expression that may be left out.</summary>
    public BoundExpression? BindOptional(Expression? expression) => expression is null ? null : Bind(expression);

    /// <summary>An expression that must be of one of some kinds.</summary>
    /// <param name="where">What asks for it.</param>
    public BoundExpression BindKind(Expression expression, TypeSet kinds, string where)
    {
        var bound = Bind(expression);
        return bound.Type.CouldBe(kinds) ? bound : throw KindError.Of(expression, where, bound);
    }

    /// <summary>A binder that sees one or two variables more. Inside a list expression no aggregate may stand: its rows are not the rows of
    /// the query.</summary>
    public ExpressionBinder Within(params IEnumerable<Symbol> more) => Inner(null, more);

    private ExpressionBinder Inner(AggregateCollector? aggregates, IEnumerable<Symbol> more)
    {
        var inner = more.Aggregate(_scope, (scope, symbol) => scope.With(symbol));
        return new ExpressionBinder(_context, _subqueries, inner, aggregates) { IsInsideAggregate = IsInsideAggregate };
    }

    private BoundExpression BindAny(Expression expression) =>
        expression switch
        {
            SharedExpression e => BindShared(e),
            LiteralExpression e => new BoundConstant(e.Value),
            ParameterExpression e => new BoundParameter(e.Name),
            VariableExpression e => BindVariable(e),
            PropertyExpression e => _operators.BindProperty(e),
            IndexExpression e => _operators.BindIndex(e),
            SliceExpression e => _operators.BindSlice(e),
            UnaryExpression { Operator: "NOT" } or BinaryExpression { Operator: "AND" or "OR" or "XOR" } => BindLogic(expression),
            UnaryExpression { Operator: "EXISTS" } e => _subqueries.BindPattern((PatternExpression)e.Operand, _scope),
            UnaryExpression e => _calls.Bind(Operators.Get(e.Operator == "-" ? "negative" : "positive"), e, e.Operand),
            BinaryExpression { Operator: "=" or "<>" or "<" or "<=" or ">" or ">=" } e => _operators.BindComparison(e),
            BinaryExpression e => _calls.Bind(Operators.Get(e.Operator), e, e.Left, e.Right),
            IsNullExpression e => new BoundIsNull(BindLogic(e.Operand), e.Negated),
            TypeTestExpression e => _operators.BindTypeTest(e),
            LabelTestExpression e => _operators.BindLabelTest(e),
            CallExpression e => _calls.Bind(e),
            ListExpression e => new BoundList([.. e.Items.Select(Bind)]),
            MapExpression e => new BoundMap([.. e.Entries.Select(entry => (entry.Key, Bind(entry.Value)))]),
            MapProjectionExpression e => new BoundMapProjection(
                BindKind(e.Target, TypeSet.Map | TypeSet.Node | TypeSet.Relationship, "{…}"),
                [.. e.Entries.Select(entry => (entry.Key, BindOptional(entry.Value)))]
            ),
            CaseExpression e => BindCase(e),
            ComprehensionExpression e => _comprehensions.Bind(e),
            QuantifierExpression e => _comprehensions.BindQuantifier(e),
            ReduceExpression e => _comprehensions.BindReduce(e),
            ShortestPathExpression e => BindShortestPath(e),
            SubqueryExpression e => _subqueries.Bind(e, _scope),
            PatternComprehensionExpression e => _subqueries.BindComprehension(e, _scope),
            _ => throw new QueryException(
                ErrorCode.UnexpectedSyntax,
                expression.Span,
                "a pattern may only stand where a condition is expected; write EXISTS { … } or COUNT { … }"
            ),
        };

    private BoundExpression BindLogic(Expression expression) =>
        expression switch
        {
            PatternExpression pattern => _subqueries.BindPattern(pattern, _scope),
            UnaryExpression { Operator: "NOT" } e => new BoundNot(BindOperand(e.Operand, "NOT")),
            BinaryExpression { Operator: "AND" or "OR" or "XOR" } e => new BoundLogic(
                e.Operator,
                BindOperand(e.Left, e.Operator),
                BindOperand(e.Right, e.Operator)
            ),
            _ => Bind(expression),
        };

    private BoundExpression BindOperand(Expression expression, string name)
    {
        var bound = BindLogic(expression);
        return bound.Type.CouldBe(TypeSet.Boolean) ? bound : throw KindError.Of(expression, name, bound);
    }

    private BoundSlot BindVariable(VariableExpression variable)
    {
        var symbol = _scope.Get(variable.Name, variable.Span);
        _context.Use(symbol.Slot);
        return new BoundSlot(symbol.Slot, symbol.Name, symbol.Type);
    }

    // What is shared belongs to the row that it stands in: aggregates may stand in it and beside it.
    private BoundShared BindShared(SharedExpression e)
    {
        var value = Bind(e.Value);
        var symbol = new Symbol(e.Name, _context.NewSlot(), value.Type);
        return new BoundShared(value, symbol.Slot, Inner(_aggregates, [symbol]).Bind(e.Body));
    }

    private BoundCase BindCase(CaseExpression e) =>
        new(
            BindOptional(e.Subject),
            [.. e.Branches.Select(b => (e.Subject is null ? BindCondition(b.When) : Bind(b.When), Bind(b.Then)))],
            BindOptional(e.Else)
        );

    private BoundExpression BindShortestPath(ShortestPathExpression e)
    {
        var paths = _subqueries.BindShortestPath(e, _scope);
        return e.Pattern.Selector == PathSelector.AllShortest ? paths : new BoundCall(FunctionTable.Scalar("head")!, [paths], TypeSet.Path);
    }
}
