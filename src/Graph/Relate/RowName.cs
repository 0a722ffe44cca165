using Graph.Knowledge;
using Graph.Model;
using Graph.Relate.Columns;
using Graph.Resolve.Names;

namespace Graph.Relate;

/// <summary>The model or dataset that a row of a table is about.</summary>
internal static class RowName
{
    /// <summary>The thing, introduced by the row's paper where it names one; null where the row names no thing.</summary>
    public static Named? Of(Entry entry)
    {
        if (entry.Name is not { } name || entry.Mention.Kind == MentionKind.Paper)
        {
            return null;
        }

        var kind = entry.Mention.Kind == MentionKind.Model ? TermKind.Model : TermKind.Dataset;
        var text = ModelRows.IsFolded(entry.Mention) ? entry.Rows.NameOf(name.Text) : name.Text;
        var introducer = entry.Title is { IsSurvey: false } ? entry.Paper : null;
        return new Named(kind, introducer is null ? text : entry.Rows.NameIn(kind, text, entry.Title!.Text), introducer);
    }
}
