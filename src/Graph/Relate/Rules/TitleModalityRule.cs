using Graph.Knowledge;
using Graph.Model;

namespace Graph.Relate.Rules;

/// <summary>A title that names a kind of image or signal says what its paper looks at.</summary>
internal sealed class TitleModalityRule : IRelationRule
{
    /// <inheritdoc/>
    public string Name => "modality-title";

    /// <inheritdoc/>
    public Basis Basis => Basis.Stated;

    /// <inheritdoc/>
    public IEnumerable<Claim> Read(Entry entry, RuleContext context)
    {
        if (entry is not { Paper: { } paper, Title: { } title })
        {
            yield break;
        }

        var matches = entry.Vocabulary.Modalities.Find(title.Words).Where(m => IsSpelled(title, m)).DistinctBy(m => m.Term).ToArray();
        foreach (var match in matches.Where(m => !Array.Exists(matches, o => o.Term.Parent == m.Term.Name)))
        {
            yield return new Claim(
                RelationTypes.InModality,
                NodeRef.Of(paper),
                NodeRef.Of(match.Term),
                entry.Quote(title.QuoteFor(match), this)
            );
        }
    }

    // Short forms count in capitals, and not inside another word.
    private static bool IsSpelled(TitleReading title, TermMatch match)
    {
        var written = title.TextOf(match);
        return written.Length > 4
            || match.Last > match.First
            || written.Any(char.IsUpper)
            || written.Length == match.Term.Name.Length && !title.Text.Any(char.IsUpper)
            || string.Equals(title.Words[match.First].Form, match.Term.Name, StringComparison.OrdinalIgnoreCase);
    }
}
