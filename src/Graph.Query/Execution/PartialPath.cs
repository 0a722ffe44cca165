namespace Graph.Query.Execution;

/// <summary>A path that a search has come to, kept as a link to the one before.</summary>
/// <param name="Node">Where it ends.</param>
/// <param name="Relationship">The last one; -1 at the start.</param>
/// <param name="Before">The path without it; null at the start.</param>
/// <param name="Length">How many relationships it has.</param>
internal sealed record PartialPath(int Node, int Relationship, PartialPath? Before, int Length)
{
    /// <summary>Whether it goes over a relationship.</summary>
    public bool Contains(int relationship)
    {
        for (var path = this; path is not null; path = path.Before)
        {
            if (path.Relationship == relationship)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Its relationships from the start on.</summary>
    public int[] Relationships()
    {
        var relationships = new int[Length];
        for (var path = this; path.Before is not null; path = path.Before)
        {
            relationships[path.Length - 1] = path.Relationship;
        }

        return relationships;
    }
}
