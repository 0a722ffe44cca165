namespace Graph.Model;

/// <summary>One piece of evidence for a relation: where it is, which words say it, and which rule read them.</summary>
/// <param name="Source">The source's id (<c>seeds/sources.yaml</c>), for a curated piece <c>curated/FILE</c> without the ending.</param>
/// <param name="Entry">First line of the entry that it speaks about, from 1.</param>
/// <param name="Line">The line that the quote is on, from 1: the entry's own, or its heading's.</param>
/// <param name="Quote">The words as that line has them.</param>
/// <param name="Rule">The name of the rule that read them.</param>
/// <param name="Basis">The ground that this piece rests on.</param>
/// <param name="Kind">Whose words they are.</param>
/// <param name="Citation">The address of what the piece rests on; for a list's own words the empty string.</param>
public sealed record Evidence(
    string Source,
    int Entry,
    int Line,
    string Quote,
    string Rule,
    Basis Basis = Basis.Stated,
    SourceKind Kind = SourceKind.List,
    string Citation = ""
) : IComparable<Evidence>
{
    /// <summary>Orders by source, line, entry, rule, quote, citation, basis and kind; texts by code points.</summary>
    public int CompareTo(Evidence? other)
    {
        if (other is null)
        {
            return 1;
        }

        var order = string.CompareOrdinal(Source, other.Source);
        order = order != 0 ? order : Line.CompareTo(other.Line);
        order = order != 0 ? order : Entry.CompareTo(other.Entry);
        order = order != 0 ? order : string.CompareOrdinal(Rule, other.Rule);
        order = order != 0 ? order : string.CompareOrdinal(Quote, other.Quote);
        order = order != 0 ? order : string.CompareOrdinal(Citation, other.Citation);
        order = order != 0 ? order : Basis.CompareTo(other.Basis);
        return order != 0 ? order : Kind.CompareTo(other.Kind);
    }
}
