using System.Collections.Immutable;

namespace Graph.Read.Lists.Parts;

/// <summary>Searches in the parts of an entry.</summary>
internal static class PartExtensions
{
    /// <summary>Which part is the first of a kind, from 0; -1 where there is none.</summary>
    public static int FindIndex(this ImmutableArray<Part> parts, Func<Part, bool> isOfKind)
    {
        for (var i = 0; i < parts.Length; i++)
        {
            if (isOfKind(parts[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
