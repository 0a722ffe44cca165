using System.Runtime.CompilerServices;

namespace Graph.Query.Execution.ColumnPredicates;

/// <summary>A condition on a node or a relationship, tested by its number, without a row.</summary>
internal abstract class IdTest
{
    /// <summary>Whether the condition is true; false and unknown are one.</summary>
    public abstract bool Holds(int id);

    /// <summary>Keeps those for which the condition is true, in their order, at the beginning, and gives how many they are.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public virtual int Keep(Span<int> ids)
    {
        var kept = 0;
        foreach (var id in ids)
        {
            if (Holds(id))
            {
                ids[kept++] = id;
            }
        }

        return kept;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AllHold(IdTest[] tests, int id)
    {
        foreach (var test in tests)
        {
            if (!test.Holds(id))
            {
                return false;
            }
        }

        return true;
    }

    public static int KeepAll(IdTest[] tests, Span<int> ids)
    {
        foreach (var test in tests)
        {
            ids = ids[..test.Keep(ids)];
        }

        return ids.Length;
    }
}
