using Graph.Model;
using Graph.Read.Prose.Context;
using Graph.Read.Prose.Cut;
using Graph.Read.Prose.Language;
using Graph.Read.Prose.Sentences;

namespace Graph.Read.Prose.Rules;

/// <summary>The head of a column of numbers that is a data set's name: the table gives results on it.</summary>
internal sealed class ColumnHeadRule : IProseRule
{
    private const string Name = "prose-column-of-results";

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
        // Beside two data sets that are known, a column of numbers with a coined head is a third.
        var beside = row.Cells.Count(c => page.NamesIn(c).Any(n => n.Kind == ProseNameKind.Dataset)) > 1;
        var (whole, isMeasured) = Rest(context);
        return !Numbers.IsColumn(row.Table, column) || (head & Cue.HeadingTrain) != 0
            ? ProseVerdict.Silent(Name)
            : new ProseVerdict(Name, [RelationTypes.EvaluatesOn], -1, -1)
            {
                Holds = n =>
                    context.KindOf(n) == ProseNameKind.Dataset
                    || ((beside || isMeasured) && whole && !n.IsWeak && !n.IsOwn && n.Kind == ProseNameKind.Unknown),
            };
    }

    // Whether a head is nothing but the name and its measure, and whether it has one: "X Acc.", "X (top-1)".
    private static (bool Whole, bool IsMeasured) Rest(GroupContext context)
    {
        var sentence = context.Sentence;
        var isMeasured = false;
        for (var i = context.Group.Last + 1; i < sentence.End; i++)
        {
            var token = sentence.Tokens[i];
            isMeasured |= token.Has(Cue.Measure);
            if (!token.Is(TokenForm.Mark | TokenForm.Number | TokenForm.Unspaced) && !token.Has(Cue.Measure | Cue.Part | Cue.Result))
            {
                return (false, false);
            }
        }

        return (context.Group.First == sentence.First, isMeasured);
    }
}
