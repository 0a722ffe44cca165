using System.Collections.Frozen;
using System.Collections.Immutable;
using Graph.Knowledge;
using Graph.Text;

namespace Graph.Relate.Rules;

/// <summary>Tasks among the words of a text.</summary>
internal static class TaskMentions
{
    private static readonly FrozenSet<string> Attributes = new[]
    {
        "driven",
        "guided",
        "based",
        "aware",
        "augmented",
        "enhanced",
        "aided",
        "oriented",
        "assisted",
        "free",
        "specific",
        "level",
        "wise",
        "agnostic",
        "centric",
        "generation",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a hyphen makes a mere attribute of a match (<c>Diagnosis-Driven</c>, <c>retrieval-based</c>).</summary>
    public static bool IsAttribute(string text, ImmutableArray<Word> words, TermMatch match) =>
        (match.Last + 1 < words.Length && words[match.Last + 1] is { Joint: WordJoint.Hyphen } next && Attributes.Contains(next.Form))
        || (words[match.First].Joint == WordJoint.Hyphen && match.First == match.Last && char.IsUpper(text[words[match.First].Start + 1]));
}
