namespace Graph.EndToEnd.Tests.RandomQueries;

/// <summary>Choices that follow from a seed (SplitMix64): the same on every machine.</summary>
internal sealed class Dice(int seed)
{
    private ulong _state = (ulong)seed * 0x9E3779B97F4A7C15UL;

    /// <summary>A number from 0 to below a bound.</summary>
    public int Below(int bound)
    {
        _state += 0x9E3779B97F4A7C15UL;
        var z = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return (int)((z ^ (z >> 31)) % (ulong)bound);
    }

    public bool Chance(int percent) => Below(100) < percent;

    public T Pick<T>(params IReadOnlyList<T> choices) => choices[Below(choices.Count)];
}
