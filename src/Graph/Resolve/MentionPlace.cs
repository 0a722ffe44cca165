namespace Graph.Resolve;

/// <summary>Where a mention stands, and the words that it is known by there.</summary>
/// <param name="Source">The source's id.</param>
/// <param name="Line">First line of the entry, from 1.</param>
/// <param name="Text">The title or name as written.</param>
public sealed record MentionPlace(string Source, int Line, string Text) : IComparable<MentionPlace>
{
    /// <summary>Orders by source, line and text, by code points.</summary>
    public int CompareTo(MentionPlace? other)
    {
        if (other is null)
        {
            return 1;
        }

        var order = string.CompareOrdinal(Source, other.Source);
        order = order != 0 ? order : Line.CompareTo(other.Line);
        return order != 0 ? order : string.CompareOrdinal(Text, other.Text);
    }
}
