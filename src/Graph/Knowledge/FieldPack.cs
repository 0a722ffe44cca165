using System.Collections.Immutable;

namespace Graph.Knowledge;

/// <summary>The vocabulary of one field: its tasks, data sets, benchmarks, environments and base models. It speaks only in lists that
/// show the field by their own words.</summary>
/// <param name="Name">The field, as its file is called: <c>graph-learning</c>.</param>
/// <param name="Sources">Surveys that name what the pack names.</param>
/// <param name="Words">Words by which a list shows the field, and which make a task of a bare word (<c>detection</c>); a pack
/// without words speaks everywhere.</param>
/// <param name="Terms">What it names, in the order of its file.</param>
public sealed record FieldPack(string Name, ImmutableArray<string> Sources, ImmutableArray<string> Words, ImmutableArray<Term> Terms)
{
    private readonly PhraseIndex _index = IndexOf(Name, Words);

    /// <summary>Where its words stand in a text.</summary>
    internal IEnumerable<TermMatch> WordsIn(ImmutableArray<Text.Word> words) => _index.Find(words);

    private static PhraseIndex IndexOf(string name, ImmutableArray<string> words)
    {
        var field = new Term
        {
            Kind = TermKind.Task,
            Name = name,
            Source = name,
            Line = 1,
        };
        var index = new PhraseIndex();
        foreach (var word in words)
        {
            index.Add(word, field);
        }

        return index;
    }
}
