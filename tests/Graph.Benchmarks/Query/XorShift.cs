namespace Graph.Benchmarks.Query;

/// <summary>Marsaglia's xorshift64* generator (G. Marsaglia, Xorshift RNGs, 2003; multiplier of S. Vigna, 2016): the same numbers on
/// every machine and run-time.</summary>
/// <param name="seed">Any number but zero.</param>
internal sealed class XorShift(ulong seed)
{
    private ulong state = seed;

    /// <summary>A number from zero to below <paramref name="bound"/>.</summary>
    public long Below(long bound)
    {
        state ^= state >> 12;
        state ^= state << 25;
        state ^= state >> 27;
        return (long)(((state * 2685821657736338717UL) >> 1) % (ulong)bound);
    }
}
