using Graph.Query.Functions;
using Graph.Query.Syntax;

namespace Graph.Query.Binding;

/// <summary>Binds calls of functions, and operators, which are functions too.</summary>
/// <param name="expressions">Binds the arguments.</param>
/// <param name="aggregates">Where aggregates go; null where none may stand.</param>
internal sealed class CallBinder(ExpressionBinder expressions, AggregateCollector? aggregates)
{
    private readonly AggregateBinder _aggregates = new(expressions, aggregates);

    /// <summary>A call as it is written.</summary>
    public BoundExpression Bind(CallExpression call)
    {
        if (SyntaxTree.IsAggregate(call))
        {
            return _aggregates.Bind(call);
        }

        Refuse(call);
        if (FunctionTable.Scalar(call.Name) is not { } function)
        {
            throw Unknown(call);
        }

        if (!function.IsConstant && expressions.IsInsideAggregate)
        {
            throw new QueryException(
                ErrorCode.NonConstantExpression,
                call.Span,
                $"{function.Name}() may not stand inside an aggregating function"
            );
        }

        return Bind(function, call, [.. call.Arguments]);
    }

    /// <summary>A function or operator with its arguments, whose number and kinds are checked.</summary>
    public BoundCall Bind(ScalarFunction function, Expression at, params Expression[] arguments)
    {
        if (arguments.Length < function.Minimum || arguments.Length > function.Maximum)
        {
            throw new QueryException(
                ErrorCode.InvalidNumberOfArguments,
                at.Span,
                $"{function.Name}() does not take {arguments.Length} arguments"
            );
        }

        var bound = arguments.Select(expressions.Bind).ToArray();
        for (var i = 0; i < bound.Length; i++)
        {
            if (!bound[i].Type.CouldBe(function.AcceptedAt(i)))
            {
                throw KindError.Of(arguments[i], function.Name, bound[i]);
            }
        }

        if (function.Name == "+")
        {
            CheckAddition(at, bound);
        }

        return new BoundCall(function, bound, ResultType(function, bound));
    }

    private static void Refuse(CallExpression call)
    {
        var isToday = call.Name.Equals("date", StringComparison.OrdinalIgnoreCase) && call.Arguments.Count == 0;
        if (isToday || FunctionTable.IsRefused(call.Name))
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

    private static void CheckAddition(Expression at, BoundExpression[] operands)
    {
        const TypeSet Never = TypeSet.Boolean | TypeSet.Map | TypeSet.Node | TypeSet.Relationship | TypeSet.Path;
        if (
            operands.All(operand => operand.Type.Kinds != TypeSet.None && !operand.Type.CouldBe(TypeSet.List))
            && Array.Find(operands, operand => !operand.Type.CouldBe(TypeSet.Any & ~Never)) is { } wrong
        )
        {
            throw KindError.Of(at, "'+'", wrong);
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
}
