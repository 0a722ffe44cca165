namespace Graph.Store.Neo4j.Load;

/// <summary>The properties that mark an element as ours. What does not carry them is not ours, whatever its labels, keys and
/// types.</summary>
internal static class Bookkeeping
{
    /// <summary>The content's hash: the element is written again only when it differs.</summary>
    public const string Hash = "_hash";

    /// <summary>The number of the element's <see cref="Load.PropertySet"/>.</summary>
    public const string PropertySet = "_shape";

    /// <summary>On relationships: the hash of id, type and ends.</summary>
    public const string Id = "_id";

    /// <summary>Whether a property is one of the marks.</summary>
    public static bool Is(string name) => name is Hash or PropertySet or Id;
}
