using System.Collections.Immutable;
using Graph.Read.Prose.Sentences;

namespace Graph.Read.Prose.Rules;

/// <summary>What a rule says of names.</summary>
/// <param name="Rule">The rule's name.</param>
/// <param name="Types">The types of relationship; empty where the names have no role.</param>
/// <param name="CueFirst">The first token of the words that say so; -1 where they stand outside the sentence.</param>
/// <param name="CueLast">Their last token.</param>
internal sealed record ProseVerdict(string Rule, ImmutableArray<string> Types, int CueFirst, int CueLast)
{
    /// <summary>Which names it holds for: their kind; null for all.</summary>
    public Func<SpottedName, bool>? Holds { get; init; }

    /// <summary>The model that the words name as their subject; null for the work itself.</summary>
    public string? Subject { get; init; }

    /// <summary>Words outside the sentence that give the role; null where they stand in it.</summary>
    public Cut.VisibleText? Outside { get; init; }

    /// <summary>The names have no role.</summary>
    public static ProseVerdict Silent(string rule) => new(rule, [], -1, -1);
}
