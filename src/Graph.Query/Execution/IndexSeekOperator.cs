using System.Runtime.CompilerServices;
using Graph.Query.Storage;
using Graph.Query.Values;

namespace Graph.Query.Execution;

/// <summary>Visits the nodes whose property equals a value, or one of a list of values.</summary>
internal sealed class IndexSeekOperator(QueryContext context, int slot, PropertyIndex? index, Evaluator value, bool isList, Operator next)
    : Operator(next)
{
    public override bool Push(Value[] row)
    {
        var wanted = value(row);
        if (index is null || wanted.IsNull)
        {
            return true;
        }

        if (!isList)
        {
            return PushAll(row, wanted);
        }

        if (wanted.Kind != ValueKind.List)
        {
            throw QueryException.Type($"expected a list after IN, found {Values.Describe.Kind(wanted)}");
        }

        return wanted.Items.Where(item => !item.IsNull).Distinct().All(item => PushAll(row, item));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool PushAll(Value[] row, Value wanted)
    {
        var matches = index!.Find(wanted);
        while (matches.MoveNext())
        {
            context.Budget.Step();
            row[slot] = context.Graph.Node(matches.Current);
            if (!Next.Push(row))
            {
                return false;
            }
        }

        return true;
    }
}
