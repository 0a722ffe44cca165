using Graph.Model;
using Graph.Read.Prose.Context;
using Graph.Read.Prose.Cut;
using Graph.Read.Prose.Language;

namespace Graph.Read.Prose.Rules;

/// <summary>The head of a column of numbers that is a data set's name: the table gives results on it.</summary>
internal sealed class ColumnHeadRule : IProseRule
{
    private const string Name = "prose-column-of-results";
    private const int MostRows = 200;

    /// <inheritdoc/>
    public ProseVerdict? Judge(GroupContext context, ProsePage page)
    {
        var block = context.Sentence.Block;
        if (block.Kind != ProseBlockKind.Column || block.Row is not { } row)
        {
            return null;
        }

        var head = page.CuesOf(block.Text);
        var column = row.Cells.IndexOf(block.Text);
        var numbers = row.Table.Rows.Take(MostRows).Count(r => column < r.Cells.Length && IsNumber(r.Cells[column].Text));
        // Beside two data sets that are known, a column of numbers with a coined head is a third.
        var beside = row.Cells.Count(c => page.NamesIn(c).Any(n => n.Kind == ProseNameKind.Dataset)) > 1;
        var whole = context.Group.First == context.Sentence.First && context.Group.Last == context.Sentence.End - 1;
        return numbers == 0 || (head & Cue.HeadingTrain) != 0
            ? ProseVerdict.Silent(Name)
            : new ProseVerdict(Name, [RelationTypes.EvaluatesOn], -1, -1)
            {
                Holds = n =>
                    context.KindOf(n) == ProseNameKind.Dataset
                    || (beside && whole && !n.IsWeak && !n.IsOwn && n.Kind == ProseNameKind.Unknown),
            };
    }

    private static bool IsNumber(string text)
    {
        var bare = text.AsSpan().Trim(" *%~").TrimStart('±');
        return bare.Length is > 0 and < 16 && char.IsAsciiDigit(bare[0]) && bare.Contains('.');
    }
}
