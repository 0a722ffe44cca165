using Graph.Query.Values;

namespace Graph.Query.Execution.Grouping;

/// <summary>All rows together: without keys there is one group, even of no rows.</summary>
internal sealed class OneGroup : Groups
{
    public override int Count => 1;

    public override int Of(Value[] row) => 0;

    public override void Write(int group, Value[] row, int[] slots) { }

    public override void Clear() { }
}
