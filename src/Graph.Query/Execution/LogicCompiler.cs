using Graph.Query.Values;

namespace Graph.Query.Execution;

/// <summary>AND, OR, XOR and NOT in three-valued logic.</summary>
internal static class LogicCompiler
{
    public static Evaluator Compile(string name, Evaluator left, Evaluator right) =>
        name switch
        {
            "AND" => row => Decided(left(row), right, row, decisive: false),
            "OR" => row => Decided(left(row), right, row, decisive: true),
            _ => row => Exclusive(left(row), right(row)),
        };

    public static Evaluator Not(Evaluator operand) =>
        row =>
        {
            var value = Checked(operand(row));
            return value.IsNull ? value : Value.From(!value.AsBoolean);
        };

    // One operand may decide alone: false for AND, true for OR. Otherwise an unknown one makes the whole unknown.
    private static Value Decided(Value left, Evaluator right, Value[] row, bool decisive)
    {
        if (!Checked(left).IsNull && left.AsBoolean == decisive)
        {
            return left;
        }

        var second = Checked(right(row));
        return second.IsNull ? second
            : second.AsBoolean == decisive ? second
            : left;
    }

    private static Value Exclusive(Value left, Value right)
    {
        // Both are checked, also where one is unknown.
        if (Checked(left).IsNull | Checked(right).IsNull)
        {
            return Value.Null;
        }

        return Value.From(left.AsBoolean != right.AsBoolean);
    }

    private static Value Checked(Value value) =>
        value.IsNull || value.Kind == ValueKind.Boolean
            ? value
            : throw QueryException.Type($"expected a Boolean, found {Values.Describe.Kind(value)}");
}
