using Graph.Knowledge;
using Graph.Model;
using Graph.Resolve.Names;

namespace Graph.Relate.Rules;

/// <summary>Models that an entry names without introducing them: in its title, in the cells of a dataset's row, as a row without
/// paper.</summary>
internal static class MentionedNames
{
    /// <summary>The names with the words that bear them.</summary>
    public static IEnumerable<(Named Named, Quote Quote)> At(Entry entry, RuleContext context)
    {
        foreach (var match in entry.Title is { IsSurvey: false } title ? title.Names : [])
        {
            if (match.Term.Kind == TermKind.Model)
            {
                yield return (new Named(TermKind.Model, match.Term.Name), entry.Title!.QuoteFor(match));
            }
        }

        if (RowName.Of(entry) is { Kind: TermKind.Model, Introducer: null } row)
        {
            yield return (row, entry.Name!.Quotes[0]);
        }

        foreach (var (text, cell) in TrainedModels(entry, context))
        {
            yield return (new Named(TermKind.Model, text), cell.Value.QuoteFor(text));
        }
    }

    private static IEnumerable<(string Text, Cell Cell)> TrainedModels(Entry entry, RuleContext context) =>
        from cell in RowName.Of(entry) is { Kind: TermKind.Dataset } ? entry.Mention.Cells : []
        where cell.Header.Contains("trained", StringComparison.OrdinalIgnoreCase)
        from text in CellItems.Of(cell.Value.Text)
        where NameShape.IsCoinage(text) || context.Lexicon.Find(TermKind.Model, text) is not null
        select (text, cell);
}
