using Graph.Model;
using Graph.Read.Prose.Context;
using Graph.Read.Prose.Cut;
using Graph.Read.Prose.Language;
using Graph.Read.Prose.Sentences;

namespace Graph.Read.Prose.Rules;

/// <summary>The cell of a table: the head of its column says what its names are to the model of its row.</summary>
internal sealed class ColumnRule : IProseRule
{
    private const string Name = "prose-column";
    private const int LongestRemark = 160;
    private const int MostSpanned = 20;
    private const int LeastWords = 8;
    private const Cue Roles = Cue.HeadingTrain | Cue.ColumnBase | Cue.ColumnData | Cue.HeadingTest;

    /// <inheritdoc/>
    public ProseVerdict? Judge(GroupContext context, ProsePage page)
    {
        var block = context.Sentence.Block;
        if (block.Kind != ProseBlockKind.Cell || block.Row is not { } row)
        {
            return null;
        }

        if (block.Column is not { } column || IsRival(context.Sentence, row, page))
        {
            return ProseVerdict.Silent(Name);
        }

        var head = page.CuesOf(column);
        // A cell with a whole sentence says what it says like any other.
        if ((head & Roles) == 0 && context.Sentence.End - context.Sentence.First >= LeastWords && IsSaid(context.Sentence))
        {
            return null;
        }

        if ((head & Cue.HeadingTrain) != 0)
        {
            return Verdict(RelationTypes.TrainedOn, column, n => context.KindOf(n) != ProseNameKind.Model && !n.IsWeak);
        }

        if ((head & Cue.ColumnBase) != 0)
        {
            var isNamed = IsWhole(context) && IsOwn(context.Sentence, row, page) && IsOnlyBase(column, page);
            return Verdict(
                RelationTypes.BuildsOn,
                column,
                n =>
                    !n.IsOwn
                    && (
                        (n.IsKnown && context.KindOf(n) == ProseNameKind.Model)
                        || (isNamed && !n.IsWeak && context.KindOf(n) != ProseNameKind.Dataset)
                    )
            );
        }

        // "The model is trained on the following datasets:", over a table that lists them.
        if (
            (head & Cue.ColumnData) != 0
            && PlaceRole.OfLead(row.Table.Caption, page) is { } role
            && row.Table.Caption.Text.AsSpan().TrimEnd() is [.., ':' or '：']
        )
        {
            return Verdict(role, row.Table.Caption, n => context.KindOf(n) != ProseNameKind.Model && !n.IsWeak && !n.IsOwn);
        }

        if ((head & Cue.ColumnData) != 0 && Remark(context.Sentence, row, page) is { } remark)
        {
            return (page.CuesOf(remark) & Cue.Deny) != 0
                ? ProseVerdict.Silent(Name)
                : Verdict(RelationTypes.EvaluatesOn, remark, n => context.KindOf(n) != ProseNameKind.Model && !n.IsWeak);
        }

        if ((head & (Cue.ColumnData | Cue.HeadingTest)) == 0 || !IsOfResults(context.Sentence, row, page))
        {
            return ProseVerdict.Silent(Name);
        }

        // A cell that only names what stands in its line is a name, coined or not.
        var whole = IsWhole(context);
        return Verdict(
            RelationTypes.EvaluatesOn,
            column,
            n =>
                context.KindOf(n) == ProseNameKind.Dataset
                || (
                    whole && (head & Cue.DatasetStrict) != 0 && (!n.IsWeak || n.First == n.Last) && context.KindOf(n) != ProseNameKind.Model
                )
        );
    }

    private static bool IsSaid(Sentence sentence) => sentence.Names.Exists(n => n.IsOwn) && (sentence.Cues & (Cue.Base | Cue.Trained)) != 0;

    private static bool IsWhole(GroupContext context) =>
        context.Group.First == context.Sentence.First && context.Group.Last >= context.Sentence.End - 2;

    // "Backbone", "Base model": every word of the head says that the column is about bases.
    private static bool IsOnlyBase(VisibleText column, ProsePage page) => page.HaveAll(column, Cue.ColumnBase | Cue.Model);

    // A row that is headed by a name of the work.
    private static bool IsOwn(Sentence sentence, ProseRow row, ProsePage page) =>
        HeadOf(sentence, row, page) is { } head && page.NamesIn(head).Any(n => n.IsOwn || page.Local.IsVariant(n.Name));

    private static VisibleText? HeadOf(Sentence sentence, ProseRow row, ProsePage page)
    {
        for (var i = 0; i < row.Cells.Length && i < row.Table.Columns.Length; i++)
        {
            var isHead = (page.CuesOf(row.Table.Columns[i]) & Cue.ColumnModel) != 0;
            if (isHead && !ReferenceEquals(row.Cells[i], sentence.Block.Text) && page.NamesIn(row.Cells[i]).Count > 0)
            {
                return row.Cells[i];
            }
        }

        return null;
    }

    // "used for evaluation", "official split for test", "not used for test": what another cell of the row says of its data set.
    private static VisibleText? Remark(Sentence sentence, ProseRow row, ProsePage page) =>
        row.Cells.FirstOrDefault(c =>
            !ReferenceEquals(c, sentence.Block.Text)
            && c.Text.Length is > 8 and < LongestRemark
            && (page.CuesOf(c) & Cue.Evaluate) != 0
            && c.Text.Contains("for ", StringComparison.OrdinalIgnoreCase)
        );

    private static ProseVerdict Verdict(string type, VisibleText column, Func<SpottedName, bool> holds) =>
        new(Name, [type], -1, -1) { Outside = column, Holds = holds };

    // A row that is headed by another model's name is about that one, and so are the rows below it whose cell in this column is empty,
    // as if it spanned them.
    private static bool IsRival(Sentence sentence, ProseRow row, ProsePage page)
    {
        if (
            HeadOf(sentence, row, page) is not { } head
            || !page.NamesIn(head).All(n => !n.IsOwn && n.IsKnown && n.Kind == ProseNameKind.Model)
        )
        {
            return false;
        }

        var column = row.Cells.IndexOf(sentence.Block.Text);
        return !row
            .Table.Rows.SkipWhile(r => !ReferenceEquals(r, row))
            .Skip(1)
            .Take(MostSpanned)
            .TakeWhile(r => column < r.Cells.Length && string.IsNullOrWhiteSpace(r.Cells[column].Text))
            .Any(r => IsOwn(sentence, r, page));
    }

    private static bool IsOfResults(Sentence sentence, ProseRow row, ProsePage page)
    {
        var place = sentence.Block.Path.Append(row.Table.Caption).Aggregate(Cue.None, (all, h) => all | page.CuesOf(h));
        return (place & (Cue.HeadingResult | Cue.HeadingTest | Cue.Evaluate)) != 0
            && row.Cells.Any(c => c.Text.AsSpan().Trim() is { Length: > 0 } text && char.IsAsciiDigit(text[0]));
    }
}
