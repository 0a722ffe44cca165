using Graph.Knowledge;
using Graph.Model;
using Graph.Resolve.Names;

namespace Graph.Relate.Rules;

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
        return new Named(kind, name.Text, entry.Title is { IsSurvey: false } ? entry.Paper : null);
    }
}
