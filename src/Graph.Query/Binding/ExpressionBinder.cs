using Graph.Query.Functions;
using Graph.Query.Syntax;
using Graph.Query.Values;

namespace Graph.Query.Binding;

/// <summary>Resolves the names in expressions and checks the kinds of their operands.</summary>
/// <param name="aggregates">Where aggregates go; null where none may stand.</param>
internal sealed class ExpressionBinder(
    BindingContext context,
    SubqueryBinder subqueries,
    Scope scope,
    AggregateCollector? aggregates = null
)
{
    private const TypeSet HasProperties = TypeSet.Map | TypeSet.Node | TypeSet.Relationship | TypeSet.Date;
    private bool _insideAggregate;

    /// <summary>An expression that is a condition: a pattern may stand in it, and its kind must be Boolean.</summary>
    public BoundExpression BindCondition(Expression expression)
    {
        var bound = BindLogic(expression);
        return bound.Type.CouldBe(TypeSet.Boolean) ? bound : throw WrongKind(expression, "a condition", bound);
    }

    public BoundExpression Bind(Expression expression)
    {
        context.Budget.Step();
        return CompileBudget.HasRoom
            ? BindAny(expression)
            : throw new QueryException(ErrorCode.NotSupported, expression.Span, "the query is nested too deep for the stack of its caller");
    }

    private BoundExpression BindAny(Expression expression) =>
        expression switch
        {
            SharedExpression e => BindShared(e),
            LiteralExpression e => new BoundConstant(e.Value),
            ParameterExpression e => new BoundParameter(e.Name),
            VariableExpression e => BindVariable(e),
            PropertyExpression e => BindProperty(e),
            IndexExpression e => BindIndex(e),
            SliceExpression e => BindSlice(e),
            UnaryExpression { Operator: "NOT" } or BinaryExpression { Operator: "AND" or "OR" or "XOR" } => BindLogic(expression),
            UnaryExpression { Operator: "EXISTS" } e => subqueries.BindPattern((PatternExpression)e.Operand, scope),
            UnaryExpression e => Call(Operators.Get(e.Operator == "-" ? "negative" : "positive"), e, e.Operand),
            BinaryExpression { Operator: "=" or "<>" or "<" or "<=" or ">" or ">=" } e => BindComparison(e),
            BinaryExpression e => Call(Operators.Get(e.Operator), e, e.Left, e.Right),
            IsNullExpression e => new BoundIsNull(BindLogic(e.Operand), e.Negated),
            TypeTestExpression e => BindTypeTest(e),
            LabelTestExpression e => BindLabelTest(e),
            CallExpression e => BindCall(e),
            ListExpression e => new BoundList([.. e.Items.Select(Bind)]),
            MapExpression e => new BoundMap([.. e.Entries.Select(entry => (entry.Key, Bind(entry.Value)))]),
            MapProjectionExpression e => new BoundMapProjection(
                BindKind(e.Target, TypeSet.Map | TypeSet.Node | TypeSet.Relationship, "{…}"),
                [.. e.Entries.Select(entry => (entry.Key, entry.Value is null ? null : Bind(entry.Value)))]
            ),
            CaseExpression e => BindCase(e),
            ComprehensionExpression e => BindComprehension(e),
            QuantifierExpression e => BindQuantifier(e),
            ReduceExpression e => BindReduce(e),
            ShortestPathExpression e => BindShortestPath(e),
            SubqueryExpression e => subqueries.Bind(e, scope),
            PatternComprehensionExpression e => subqueries.BindComprehension(e, scope),
            _ => throw new QueryException(
                ErrorCode.UnexpectedSyntax,
                expression.Span,
                "a pattern may only stand where a condition is expected; write EXISTS { … } or COUNT { … }"
            ),
        };

    private BoundExpression BindLogic(Expression expression) =>
        expression switch
        {
            PatternExpression pattern => subqueries.BindPattern(pattern, scope),
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
        return bound.Type.CouldBe(TypeSet.Boolean) ? bound : throw WrongKind(expression, name, bound);
    }

    // Neo4j compares a literal integer with a literal float before the query runs, and then as floats.
    private BoundComparison BindComparison(BinaryExpression e)
    {
        var (left, right) = (Bind(e.Left), Bind(e.Right));
        return
            e.Operator != "<>"
            && left is BoundConstant x
            && right is BoundConstant y
            && x.Value.IsNumber
            && y.Value.IsNumber
            && x.Value.Kind != y.Value.Kind
            ? new BoundComparison(
                e.Operator,
                new BoundConstant(Value.From(x.Value.AsNumber)),
                new BoundConstant(Value.From(y.Value.AsNumber))
            )
            : new BoundComparison(e.Operator, left, right);
    }

    private BoundCall BindIndex(IndexExpression e)
    {
        const TypeSet HasElements = TypeSet.List | TypeSet.Map | TypeSet.Node | TypeSet.Relationship;
        var bound = Call(Operators.Get("[]"), e, e.Target, e.Index);
        return bound.Arguments[0].Type.CouldBe(HasElements) ? bound : throw WrongKind(e, "[…]", bound.Arguments[0], ErrorKind.TypeError);
    }

    private BoundSlot BindVariable(VariableExpression variable)
    {
        var symbol = scope.Get(variable.Name, variable.Span);
        context.Use(symbol.Slot);
        return new BoundSlot(symbol.Slot, symbol.Name, symbol.Type);
    }

    private BoundProperty BindProperty(PropertyExpression property)
    {
        var target = Bind(property.Target);
        if (target.Type.CouldBe(HasProperties))
        {
            return new BoundProperty(target, property.Key);
        }

        var kind =
            target.Type.Kinds == TypeSet.Path || target.Type.Elements is TypeSet.Relationship or TypeSet.Node
                ? ErrorKind.SyntaxError
                : ErrorKind.TypeError;
        throw new QueryException(
            ErrorCode.InvalidArgumentType,
            property.Span,
            $"{TypeName(target)} has no property '{property.Key}'",
            kind
        );
    }

    private BoundCall BindSlice(SliceExpression slice)
    {
        BoundExpression[] parts = [BindList(slice.Target, "[..]"), .. new[] { slice.From, slice.To }.OfType<Expression>().Select(Bind)];
        var (hasFrom, hasTo) = (slice.From is not null, slice.To is not null);
        var function = new ScalarFunction(
            "[..]",
            [TypeSet.Any],
            1,
            3,
            TypeSet.List,
            true,
            a => Lists.Slice(a[0], hasFrom ? a[1] : null, hasTo ? a[^1] : null)
        );
        return new BoundCall(function, parts, parts[0].Type);
    }

    private BoundExpression BindTypeTest(TypeTestExpression test)
    {
        var function = new ScalarFunction(
            "IS ::",
            [TypeSet.Any],
            1,
            1,
            TypeSet.Boolean,
            false,
            a => Value.From(TypeTest.Holds(a[0], test.Type) != test.Negated)
        );
        return new BoundCall(function, [Bind(test.Operand)], TypeSet.Boolean);
    }

    private BoundExpression BindShortestPath(ShortestPathExpression e)
    {
        var paths = subqueries.BindShortestPath(e, scope);
        return e.Pattern.Selector == PathSelector.AllShortest ? paths : new BoundCall(FunctionTable.Scalar("head")!, [paths], TypeSet.Path);
    }

    private BoundLabelTest BindLabelTest(LabelTestExpression test)
    {
        var target = Bind(test.Target);
        return target.Type.CouldBe(TypeSet.Node | TypeSet.Relationship)
            ? new BoundLabelTest(target, test.Labels)
            : throw WrongKind(test, "a label test", target);
    }

    private BoundExpression BindCall(CallExpression call)
    {
        if (SyntaxTree.IsAggregate(call))
        {
            return BindAggregate(call);
        }

        if (
            FunctionTable.IsRefused(call.Name)
            || (call.Name.Equals("date", StringComparison.OrdinalIgnoreCase) && call.Arguments.Count == 0)
        )
        {
            throw new QueryException(
                ErrorCode.NotSupported,
                call.Span,
                $"the function {call.Name}({(call.Arguments.Count == 0 ? "" : "…")}) is not supported"
            );
        }

        if (call.Name.Equals("exists", StringComparison.OrdinalIgnoreCase))
        {
            throw new QueryException(
                ErrorCode.UnexpectedSyntax,
                call.Span,
                "exists() takes a pattern; whether a property is there asks n.key IS NOT NULL"
            );
        }

        if (FunctionTable.Scalar(call.Name) is not { } function)
        {
            throw Unknown(call);
        }

        if (!function.IsConstant && _insideAggregate)
        {
            throw new QueryException(
                ErrorCode.NonConstantExpression,
                call.Span,
                $"{function.Name}() may not stand inside an aggregating function"
            );
        }

        return Call(function, call, [.. call.Arguments]);
    }

    private static QueryException Unknown(CallExpression call)
    {
        var near = Spelling.Nearest(call.Name, FunctionTable.Names);
        return new QueryException(
            ErrorCode.UnknownFunction,
            call.Span,
            $"there is no function '{call.Name}'" + (near is null ? "" : $"; did you mean '{near}'?")
        );
    }

    private BoundCall Call(ScalarFunction function, Expression at, params Expression[] arguments)
    {
        if (arguments.Length < function.Minimum || arguments.Length > function.Maximum)
        {
            throw new QueryException(
                ErrorCode.InvalidNumberOfArguments,
                at.Span,
                $"{function.Name}() does not take {arguments.Length} arguments"
            );
        }

        var bound = arguments.Select(Bind).ToArray();
        for (var i = 0; i < bound.Length; i++)
        {
            if (!bound[i].Type.CouldBe(function.AcceptedAt(i)))
            {
                throw WrongKind(arguments[i], function.Name, bound[i]);
            }
        }

        if (function.Name == "+")
        {
            CheckAddition(at, bound);
        }

        return new BoundCall(function, bound, ResultType(function, bound));
    }

    private static void CheckAddition(Expression at, BoundExpression[] operands)
    {
        const TypeSet Never = TypeSet.Boolean | TypeSet.Map | TypeSet.Node | TypeSet.Relationship | TypeSet.Path;
        if (
            operands.All(operand => operand.Type.Kinds != TypeSet.None && !operand.Type.CouldBe(TypeSet.List))
            && Array.Find(operands, operand => !operand.Type.CouldBe(TypeSet.Any & ~Never)) is { } wrong
        )
        {
            throw WrongKind(at, "'+'", wrong);
        }
    }

    private static StaticType ResultType(ScalarFunction function, BoundExpression[] arguments)
    {
        if (function.Returns.Kinds == TypeSet.Number && arguments.All(a => a.Type.Kinds is TypeSet.Integer))
        {
            return TypeSet.Integer;
        }

        return function.Name is "tail" or "reverse" ? arguments[0].Type : function.Returns;
    }

    private BoundSlot BindAggregate(CallExpression call)
    {
        if (_insideAggregate)
        {
            throw new QueryException(ErrorCode.NestedAggregation, call.Span, "an aggregating function may not stand inside another");
        }

        if (aggregates is null)
        {
            throw new QueryException(
                ErrorCode.InvalidAggregation,
                call.Span,
                $"the aggregating function {call.Name}() may only stand in WITH and RETURN"
            );
        }

        var function = call.Star ? AggregateFunctions.CountRows : FunctionTable.Aggregate(call.Name)!;
        if (call.Star && !call.Name.Equals("count", StringComparison.OrdinalIgnoreCase))
        {
            throw new QueryException(ErrorCode.UnexpectedSyntax, call.Span, $"only count(*) takes a star, not {call.Name}");
        }

        if (call.Arguments.Count != function.Arguments)
        {
            throw new QueryException(
                ErrorCode.InvalidNumberOfArguments,
                call.Span,
                $"{function.Name}() takes {function.Arguments} arguments, found {call.Arguments.Count}"
            );
        }

        _insideAggregate = true;
        var arguments = call.Arguments.Select(Bind).ToArray();
        _insideAggregate = false;
        for (var i = 0; i < arguments.Length; i++)
        {
            if (!arguments[i].Type.CouldBe(function.Accepts))
            {
                throw WrongKind(call.Arguments[i], function.Name, arguments[i]);
            }
        }

        if (function.Name.StartsWith("percentile", StringComparison.Ordinal) && !CouldBePercentile(arguments[1]))
        {
            throw new QueryException(ErrorCode.NumberOutOfRange, call.Arguments[1].Span, "a percentile lies between 0.0 and 1.0");
        }

        return aggregates.Add(new BoundAggregate(function, arguments, call.Distinct, 0, ""), call.Span);
    }

    private BoundCase BindCase(CaseExpression e) =>
        new(
            e.Subject is null ? null : Bind(e.Subject),
            [.. e.Branches.Select(b => (e.Subject is null ? BindCondition(b.When) : Bind(b.When), Bind(b.Then)))],
            e.Else is null ? null : Bind(e.Else)
        );

    private static bool CouldBePercentile(BoundExpression bound) =>
        bound is not BoundConstant { Value: var value } || (value.IsNumber && value.AsNumber is >= 0 and <= 1);

    // What is shared belongs to the row that it stands in: aggregates may stand in it and beside it.
    private BoundShared BindShared(SharedExpression e)
    {
        var value = Bind(e.Value);
        var symbol = new Symbol(e.Name, context.NewSlot(), value.Type);
        var inner = new ExpressionBinder(context, subqueries, scope.With(symbol), aggregates) { _insideAggregate = _insideAggregate };
        return new BoundShared(value, symbol.Slot, inner.Bind(e.Body));
    }

    private BoundComprehension BindComprehension(ComprehensionExpression e)
    {
        var list = BindList(e.List);
        var (slot, inner) = Inner(e.Variable, list.Type.Elements);
        return new BoundComprehension(
            list,
            slot,
            e.Where is null ? null : inner.BindCondition(e.Where),
            e.Map is null ? null : inner.Bind(e.Map)
        );
    }

    private BoundQuantifier BindQuantifier(QuantifierExpression e)
    {
        var list = BindList(e.List);
        var (slot, inner) = Inner(e.Variable, list.Type.Elements);
        return new BoundQuantifier(e.Quantifier, list, slot, inner.BindCondition(e.Where));
    }

    private BoundReduce BindReduce(ReduceExpression e)
    {
        var (initial, list) = (Bind(e.Initial), BindList(e.List));
        var accumulator = new Symbol(e.Accumulator, context.NewSlot(), StaticType.Any);
        var variable = new Symbol(e.Variable, context.NewSlot(), list.Type.Elements);
        var body = Within(scope.With(accumulator).With(variable)).Bind(e.Body);
        return new BoundReduce(initial, accumulator.Slot, list, variable.Slot, body);
    }

    private BoundExpression BindList(Expression expression, string where = "IN") => BindKind(expression, TypeSet.List, where);

    private BoundExpression BindKind(Expression expression, TypeSet kinds, string where)
    {
        var bound = Bind(expression);
        return bound.Type.CouldBe(kinds) ? bound : throw WrongKind(expression, where, bound);
    }

    private (int Slot, ExpressionBinder Binder) Inner(string variable, TypeSet kinds)
    {
        var symbol = new Symbol(variable, context.NewSlot(), kinds == TypeSet.None ? TypeSet.Any : kinds);
        return (symbol.Slot, Within(scope.With(symbol)));
    }

    // Inside a list expression no aggregate may stand: its rows are not the rows of the query.
    private ExpressionBinder Within(Scope inner) => new(context, subqueries, inner) { _insideAggregate = _insideAggregate };

    private static QueryException WrongKind(Expression at, string where, BoundExpression found, ErrorKind kind = ErrorKind.SyntaxError) =>
        new(ErrorCode.InvalidArgumentType, at.Span, $"{where} does not take {TypeName(found)}", kind);

    private static string TypeName(BoundExpression bound) =>
        Enum.IsDefined(bound.Type.Kinds) && Enum.TryParse<ValueKind>(bound.Type.Kinds.ToString(), out var kind)
            ? Describe.Kind(kind)
            : "a value of this kind (" + bound.Type.Kinds + ")";
}
