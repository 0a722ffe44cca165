using Graph.Query.Values;

namespace Graph.Query.Execution;

/// <summary>The number after <c>SKIP</c> or <c>LIMIT</c>.</summary>
internal static class RowCount
{
    public static long? Of(Evaluator? evaluate, string clause)
    {
        if (evaluate is null)
        {
            return null;
        }

        var value = evaluate([]);
        if (value.Kind != ValueKind.Integer)
        {
            throw QueryException.Runtime(
                ErrorCode.InvalidArgumentType,
                ErrorKind.SyntaxError,
                $"{clause} takes an integer, found {Values.Describe.Kind(value)}"
            );
        }

        return value.AsInteger >= 0
            ? value.AsInteger
            : throw QueryException.Runtime(
                ErrorCode.NegativeIntegerArgument,
                ErrorKind.SyntaxError,
                $"{clause} takes no negative number, found {value}"
            );
    }
}
