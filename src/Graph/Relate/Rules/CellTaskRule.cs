using Graph.Model;
using Graph.Text;

namespace Graph.Relate.Rules;

/// <summary>A cell under a header that speaks of tasks names the task.</summary>
internal sealed class CellTaskRule : IRelationRule
{
    /// <inheritdoc/>
    public string Name => "task-cell";

    /// <inheritdoc/>
    public Basis Basis => Basis.Stated;

    /// <inheritdoc/>
    public IEnumerable<Claim> Read(Entry entry, RuleContext context)
    {
        if (entry.Paper is not { } paper)
        {
            return [];
        }

        var claims =
            from cell in entry.Mention.Cells
            where cell.Header.Contains("task", StringComparison.OrdinalIgnoreCase)
            let words = WordSplitter.Split(cell.Value.Text)
            from match in entry.Vocabulary.TaskHeadings.Find(words)
            where !match.IsWeak && entry.Vocabulary.Holds(match, words, entry.Above)
            select new Claim(RelationTypes.Addresses, NodeRef.Of(paper), NodeRef.Of(match.Term), entry.Quote(cell.Value.Quotes[0], this));
        return claims;
    }
}
