namespace Graph.Query.Values;

/// <summary>Marks a value whose content is in its bits. Each graph has its own marks for nodes and relationships, so that a value knows
/// its graph.</summary>
internal sealed class ScalarTag(ValueKind kind, IElements? graph = null)
{
    public static readonly ScalarTag Boolean = new(ValueKind.Boolean);
    public static readonly ScalarTag Integer = new(ValueKind.Integer);
    public static readonly ScalarTag Float = new(ValueKind.Float);
    public static readonly ScalarTag Date = new(ValueKind.Date);

    public ValueKind Kind { get; } = kind;

    public IElements? Graph { get; } = graph;
}
