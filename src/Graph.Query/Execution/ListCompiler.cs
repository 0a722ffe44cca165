using Graph.Query.Values;

namespace Graph.Query.Execution;

/// <summary>Expressions that run over the elements of a list, each in a slot of the row.</summary>
internal static class ListCompiler
{
    public static Evaluator Comprehension(Evaluator list, int slot, Evaluator? where, Evaluator? map, Budget budget) =>
        row =>
        {
            var source = list(row);
            if (source.IsNull)
            {
                return default;
            }

            var result = new List<Value>();
            foreach (var item in Items(source))
            {
                budget.Step();
                row[slot] = item;
                if (where is null || where(row).IsTrue)
                {
                    result.Add(map is null ? item : map(row));
                }
            }

            return Value.FromList([.. result]);
        };

    public static Evaluator Quantifier(string name, Evaluator list, int slot, Evaluator where, Budget budget) =>
        row =>
        {
            var source = list(row);
            if (source.IsNull)
            {
                return default;
            }

            var (yes, no, unknown) = (0, 0, 0);
            foreach (var item in Items(source))
            {
                budget.Step();
                row[slot] = item;
                var value = where(row);
                _ =
                    value.IsNull ? unknown++
                    : value.IsTrue ? yes++
                    : no++;
            }

            return Decide(name, yes, no, unknown);
        };

    public static Evaluator Reduce(Evaluator initial, int accumulator, Evaluator list, int slot, Evaluator body, Budget budget) =>
        row =>
        {
            var source = list(row);
            if (source.IsNull)
            {
                return default;
            }

            var result = initial(row);
            foreach (var item in Items(source))
            {
                budget.Step();
                row[accumulator] = result;
                row[slot] = item;
                result = body(row);
            }

            return result;
        };

    private static Value Decide(string name, int yes, int no, int unknown) =>
        name switch
        {
            "all" => no > 0 ? Value.False
            : unknown > 0 ? Value.Null
            : Value.True,
            "any" => yes > 0 ? Value.True
            : unknown > 0 ? Value.Null
            : Value.False,
            "none" => yes > 0 ? Value.False
            : unknown > 0 ? Value.Null
            : Value.True,
            _ => yes > 1 ? Value.False
            : unknown > 0 ? Value.Null
            : Value.From(yes == 1),
        };

    private static Value[] Items(Value list) =>
        list.Kind == ValueKind.List ? list.Items : throw QueryException.Type($"expected a list, found {Values.Describe.Kind(list)}");
}
