namespace Graph.Write.Neo4jAdmin;

/// <summary>A value that the importer cannot take: a list without text, such as <c>[]</c> or <c>[""]</c>. A load after the import adds
/// it.</summary>
/// <param name="Element">The id of the node or relationship.</param>
/// <param name="Property">The property's name.</param>
public sealed record LeftValue(string Element, string Property);
