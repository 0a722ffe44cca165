using System.Runtime.ExceptionServices;

namespace Graph.Read;

/// <summary>
/// Work on lists, or on the pieces of one, on all cores. Only what depends on nothing but its list or piece may be done so: the results
/// then stand in the order of the items and are the same on any number of cores.
/// </summary>
internal static class InParallel
{
    // So few pieces are done before another thread has woken up.
    private const int Few = 8;

    /// <summary>What each item gives, in the order of the items.</summary>
    /// <param name="items">The items; where some take much longer than others, these had better come first.</param>
    /// <param name="work">The work on one.</param>
    /// <param name="few">So few items are done one after another.</param>
    /// <exception cref="Exception">What the work on an item threw, as it threw it.</exception>
    public static TResult[] Select<T, TResult>(IReadOnlyList<T> items, Func<T, TResult> work, int few = Few)
    {
        var results = new TResult[items.Count];
        if (items.Count <= few || Environment.ProcessorCount == 1)
        {
            for (var i = 0; i < results.Length; i++)
            {
                results[i] = work(items[i]);
            }

            return results;
        }

        try
        {
            Parallel.For(0, results.Length, i => results[i] = work(items[i]));
        }
        catch (AggregateException failed)
        {
            ExceptionDispatchInfo.Throw(failed.InnerExceptions[0]);
        }

        return results;
    }
}
