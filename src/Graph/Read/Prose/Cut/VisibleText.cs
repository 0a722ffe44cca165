using System.Collections.Immutable;

namespace Graph.Read.Prose.Cut;

/// <summary>Text as a reader sees it, without markup, and where each of its characters stands in the source.</summary>
/// <param name="Text">The text.</param>
/// <param name="Places">For each character its offset in the source.</param>
/// <param name="Links">Its links, from left to right.</param>
internal sealed record VisibleText(string Text, int[] Places, ImmutableArray<VisibleLink> Links)
{
    /// <summary>No text.</summary>
    public static VisibleText Empty { get; } = new(string.Empty, [], []);

    /// <summary>The links that start between two places, from left to right.</summary>
    public IEnumerable<VisibleLink> LinksBetween(int start, int end)
    {
        var low = 0;
        var high = Links.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Links[middle].Start < start ? (middle + 1, high) : (low, middle);
        }

        for (; low < Links.Length && Links[low].Start < end; low++)
        {
            yield return Links[low];
        }
    }

    /// <summary>The address that a place of the text is linked to; null where it is not linked.</summary>
    public string? LinkAt(int place)
    {
        var low = 0;
        var high = Links.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var link = Links[middle];
            if (place < link.Start)
            {
                high = middle - 1;
            }
            else if (place >= link.End)
            {
                low = middle + 1;
            }
            else
            {
                return link.Address;
            }
        }

        return null;
    }
}
