namespace Graph.Draw.Layout;

/// <summary>Least squares under an order, by pooling adjacent violators (Ayer et al. 1955; Best and Chakravarti 1990).</summary>
internal static class IsotonicRegression
{
    /// <summary>The values, none smaller than the one before it, that lie nearest to the wanted ones.</summary>
    /// <param name="wanted">What each value should be.</param>
    /// <param name="weights">How much each matters; positive.</param>
    public static double[] Fit(ReadOnlySpan<double> wanted, ReadOnlySpan<double> weights)
    {
        var pools = new List<(double Mean, double Weight, int Count)>();
        for (var i = 0; i < wanted.Length; i++)
        {
            var pool = (Mean: wanted[i], Weight: weights[i], Count: 1);
            while (pools.Count > 0 && pools[^1].Mean > pool.Mean)
            {
                pool = Together(pools[^1], pool);
                pools.RemoveAt(pools.Count - 1);
            }

            pools.Add(pool);
        }

        return [.. pools.SelectMany(p => Enumerable.Repeat(p.Mean, p.Count))];
    }

    private static (double Mean, double Weight, int Count) Together(
        (double Mean, double Weight, int Count) a,
        (double Mean, double Weight, int Count) b
    )
    {
        var weight = a.Weight + b.Weight;
        return (((a.Mean * a.Weight) + (b.Mean * b.Weight)) / weight, weight, a.Count + b.Count);
    }
}
