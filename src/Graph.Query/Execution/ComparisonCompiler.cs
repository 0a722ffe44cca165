using Graph.Query.Values;

namespace Graph.Query.Execution;

/// <summary>The six comparisons.</summary>
internal static class ComparisonCompiler
{
    public static Evaluator Compile(string name, Evaluator left, Evaluator right) =>
        name switch
        {
            "=" => row => FromTernary(ValueComparison.AreEqual(left(row), right(row))),
            "<>" => row => FromTernary(!ValueComparison.AreEqual(left(row), right(row))),
            "<" => row => Test(left(row), right(row), Comparison.Less, Comparison.Less),
            "<=" => row => Test(left(row), right(row), Comparison.Less, Comparison.Equal),
            ">" => row => Test(left(row), right(row), Comparison.Greater, Comparison.Greater),
            _ => row => Test(left(row), right(row), Comparison.Greater, Comparison.Equal),
        };

    /// <summary>Whether an order comparison is true; false and unknown are one.</summary>
    public static Func<Value[], bool> Condition(string name, Evaluator left, Evaluator right)
    {
        var wanted = name[0] == '<' ? Comparison.Less : Comparison.Greater;
        var alsoWanted = name.Length > 1 ? Comparison.Equal : wanted;
        return row =>
        {
            var order = ValueComparison.Compare(left(row), right(row));
            return order == wanted || order == alsoWanted;
        };
    }

    private static Value Test(Value left, Value right, Comparison wanted, Comparison alsoWanted)
    {
        var order = ValueComparison.Compare(left, right);
        return order == Comparison.Unknown ? Value.Null : Value.From(order == wanted || order == alsoWanted);
    }

    private static Value FromTernary(bool? value) => value is { } known ? Value.From(known) : Value.Null;
}
