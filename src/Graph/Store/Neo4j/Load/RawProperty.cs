namespace Graph.Store.Neo4j.Load;

/// <summary>A property as it stands in the file: its name, and its value as JSON text that is copied, never read into objects.</summary>
/// <param name="Name">The name.</param>
/// <param name="Json">The value; valid until the next line is read.</param>
internal readonly record struct RawProperty(string Name, ReadOnlyMemory<byte> Json);
