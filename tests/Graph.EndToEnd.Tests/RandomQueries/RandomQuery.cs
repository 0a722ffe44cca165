using FsCheck;
using FsCheck.Fluent;

namespace Graph.EndToEnd.Tests.RandomQueries;

/// <summary>A query with what is known of its answer.</summary>
/// <param name="Phrase">The query.</param>
/// <param name="IsOrdered">Whether its ORDER BY tells all different rows apart.</param>
/// <param name="HasHeaps">Whether the order of elements in some of its lists is not defined.</param>
internal sealed record RandomQuery(Phrase Phrase, bool IsOrdered, bool HasHeaps)
{
    /// <summary>Random queries, which shrink by leaving parts out and by putting parts of parts in their place.</summary>
    public static Arbitrary<RandomQuery> Any { get; } =
        Arb.From(
            Gen.Sized(size => Gen.Choose(1, int.MaxValue - 1).Select(seed => new QueryWriter(new Dice(seed), size).Query())),
            query => PhraseShrinker.Shrink(query.Phrase).Select(smaller => query with { Phrase = smaller })
        );

    public override string ToString() => Phrase.Text;
}
