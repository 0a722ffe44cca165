using Graph.Read.Prose.Names;

namespace Graph.Read.ModelCards;

/// <summary>Names of models and data sets as a hub writes them: <c>ORG/NAME</c>, with sizes and flavours.</summary>
/// <param name="names">The names that are known.</param>
internal sealed class CardNames(KnownNames names)
{
    /// <summary>The name that the graph shows for an id.</summary>
    public string Of(string id)
    {
        var name = id[(id.LastIndexOf('/') + 1)..];
        return names.Resolve(name) ?? name;
    }
}
