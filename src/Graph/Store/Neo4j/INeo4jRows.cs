using System.Text.Json;

namespace Graph.Store.Neo4j;

/// <summary>Takes the rows of an answer.</summary>
public interface INeo4jRows
{
    /// <summary>An answer begins: whatever came before was of a try that failed, and is to be forgotten.</summary>
    /// <param name="columns">The names of the columns.</param>
    void Begin(IReadOnlyList<string> columns);

    /// <summary>The next row.</summary>
    /// <param name="row">An array, one value a column; only valid during the call. Values have the form of the Query API's plain JSON:
    /// nodes as <c>{elementId, labels, properties}</c>, NaN and infinities as texts.</param>
    void Add(JsonElement row);
}
