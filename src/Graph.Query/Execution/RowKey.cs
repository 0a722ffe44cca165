using Graph.Query.Values;

namespace Graph.Query.Execution;

/// <summary>Some slots of a row as one value, by which rows are grouped.</summary>
internal static class RowKey
{
    public static Value Of(Value[] row, int[] slots) =>
        slots.Length == 1 ? row[slots[0]] : Value.FromList(Array.ConvertAll(slots, slot => row[slot]));

    public static Value Of(Value[] row, Evaluator[] keys) =>
        keys.Length == 1 ? keys[0](row) : Value.FromList(Array.ConvertAll(keys, key => key(row)));

    public static Value At(Value key, int count, int index) => count == 1 ? key : key.Items[index];
}
