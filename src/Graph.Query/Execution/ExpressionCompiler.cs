using System.Runtime.CompilerServices;
using Graph.Query.Binding;
using Graph.Query.Functions;
using Graph.Query.Storage;
using Graph.Query.Values;

namespace Graph.Query.Execution;

/// <summary>Turns bound expressions into closures over the row.</summary>
internal sealed class ExpressionCompiler(QueryContext context, ISubqueries subqueries)
{
    public PropertyGraph Graph => context.Graph;

    public Evaluator Compile(BoundExpression expression) =>
        expression switch
        {
            BoundConstant e => Constant(e.Value),
            BoundParameter e => Constant(Parameter(e.Name)),
            BoundSlot { Slot: var slot } => [MethodImpl(MethodImplOptions.AggressiveOptimization)] (row) => row[slot],
            BoundProperty e => Property(e),
            BoundCall e => Call(e),
            BoundLogic e => LogicCompiler.Compile(e.Operator, Compile(e.Left), Compile(e.Right)),
            BoundNot e => LogicCompiler.Not(Compile(e.Operand)),
            BoundComparison e => ComparisonCompiler.Compile(e.Operator, Compile(e.Left), Compile(e.Right)),
            BoundIsNull e => IsNull(Compile(e.Operand), e.Negated),
            BoundLabelTest e => LabelCompiler.Compile(context.Graph, Compile(e.Target), e.Labels),
            BoundList e => List(e),
            BoundMap e => MapCompiler.Map([.. e.Entries.Select(entry => (entry.Key, Compile(entry.Value)))]),
            BoundMapProjection e => MapCompiler.Projection(
                Compile(e.Target),
                [.. e.Entries.Select(entry => (entry.Key, Maybe(entry.Value)))]
            ),
            BoundCase e => Case(e),
            BoundComprehension e => ListCompiler.Comprehension(Compile(e.List), e.Slot, Maybe(e.Where), Maybe(e.Map), context.Budget),
            BoundQuantifier e => ListCompiler.Quantifier(e.Quantifier, Compile(e.List), e.Slot, Compile(e.Where), context.Budget),
            BoundReduce e => ListCompiler.Reduce(
                Compile(e.Initial),
                e.Accumulator,
                Compile(e.List),
                e.Slot,
                Compile(e.Body),
                context.Budget
            ),
            BoundShared e => Shared(Compile(e.Value), e.Slot, Compile(e.Body)),
            BoundSubquery e => SubqueryCompiler.Compile(e, subqueries, context),
            BoundPathBuild e => PathAssembler.Compile(context.Graph, [.. e.Slots]),
            _ => throw new InvalidOperationException($"no closure for {expression.GetType().Name}"),
        };

    /// <summary>Whether a condition is true; false and unknown are one.</summary>
    public Func<Value[], bool> CompileCondition(BoundExpression expression)
    {
        if (TextPairCompiler.TryCompile(Graph, expression) is { } onTexts)
        {
            return onTexts;
        }

        if (expression is BoundComparison { Operator: not ("=" or "<>") } comparison)
        {
            return ComparisonCompiler.Condition(comparison.Operator, Compile(comparison.Left), Compile(comparison.Right));
        }

        if (expression is BoundLogic { Operator: "AND" } both)
        {
            var (first, second) = (CompileCondition(both.Left), CompileCondition(both.Right));
            return row => first(row) && second(row);
        }

        var evaluate = Compile(expression);
        return row =>
        {
            var value = evaluate(row);
            if (!value.IsNull && value.Kind != ValueKind.Boolean)
            {
                throw QueryException.Type($"expected a condition, found {Describe.Kind(value)}");
            }

            return value.IsTrue;
        };
    }

    /// <summary>The closure of an expression that may be left out.</summary>
    public Evaluator? Maybe(BoundExpression? expression) => expression is null ? null : Compile(expression);

    private static Evaluator Constant(Value value) => _ => value;

    private Value Parameter(string name) =>
        context.Parameters.TryGetValue(name, out var value)
            ? value
            : throw QueryException.Runtime(
                ErrorCode.MissingParameter,
                ErrorKind.ParameterMissing,
                $"the parameter ${name} was not given; give it with --param {name}=…"
            );

    private Evaluator Property(BoundProperty property)
    {
        var key = property.Key;
        var (graph, nodes, relationships) = (
            context.Graph,
            context.Graph.Column(ValueKind.Node, key),
            context.Graph.Column(ValueKind.Relationship, key)
        );
        if (property.Target is BoundSlot { Slot: var slot, Type.Kinds: TypeSet.Node })
        {
            return [MethodImpl(MethodImplOptions.AggressiveOptimization)]
            (row) => row[slot].Graph == graph ? nodes?.Get(row[slot].AsId) ?? default : Properties.Get(row[slot], key);
        }

        var target = Compile(property.Target);
        return row =>
            target(row) switch
            {
                { Kind: ValueKind.Node } node when node.Graph == graph => nodes?.Get(node.AsId) ?? default,
                { Kind: ValueKind.Relationship } relationship when relationship.Graph == graph => relationships?.Get(relationship.AsId)
                    ?? default,
                var other => Properties.Get(other, key),
            };
    }

    private Evaluator Call(BoundCall call)
    {
        var arguments = call.Arguments.Select(Compile).ToArray();
        var (evaluate, nullGivesNull) = (call.Function.Evaluate, call.Function.NullGivesNull);
        return row =>
        {
            var values = new Value[arguments.Length];
            var isUnknown = false;

            // An argument that fails makes the call fail, also after one that is null.
            for (var i = 0; i < arguments.Length; i++)
            {
                values[i] = arguments[i](row);
                isUnknown |= values[i].IsNull;
            }

            return isUnknown && nullGivesNull ? default : evaluate(values);
        };
    }

    private static Evaluator Shared(Evaluator value, int slot, Evaluator body) =>
        row =>
        {
            row[slot] = value(row);
            return body(row);
        };

    private static Evaluator IsNull(Evaluator operand, bool negated) => row => Value.From(operand(row).IsNull != negated);

    private Evaluator List(BoundList list)
    {
        var items = list.Items.Select(Compile).ToArray();
        return list.Items.All(item => item is BoundConstant)
            ? Constant(Value.FromList(Array.ConvertAll(items, item => item([]))))
            : row => Value.FromList(Array.ConvertAll(items, item => item(row)));
    }

    private Evaluator Case(BoundCase e)
    {
        var (subject, otherwise) = (Maybe(e.Subject), Maybe(e.Else));
        var branches = e.Branches.Select(b => (When: Compile(b.When), Then: Compile(b.Then))).ToArray();
        return row =>
        {
            var tested = subject?.Invoke(row) ?? default;
            foreach (var (when, then) in branches)
            {
                var value = when(row);
                if (subject is null ? value.IsTrue : ValueComparison.AreEqual(tested, value) == true)
                {
                    return then(row);
                }
            }

            return otherwise?.Invoke(row) ?? default;
        };
    }
}
