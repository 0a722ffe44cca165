namespace Graph.Sources.Enrich.Manners;

/// <summary>Spreads waits, by a fixed sequence: no chance, and no two waits alike.</summary>
internal sealed class Jitter
{
    // The fractional parts of multiples of the golden ratio lie evenly in [0, 1).
    private const double Golden = 0.6180339887498949;

    private int _count;

    /// <summary>A wait between three quarters of the given one and five quarters.</summary>
    public TimeSpan Spread(TimeSpan wait)
    {
        var place = Interlocked.Increment(ref _count) * Golden % 1;
        return wait * (0.75 + place / 2);
    }
}
