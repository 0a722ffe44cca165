namespace Graph.Query.Values;

/// <summary>How two values compare.</summary>
internal enum Comparison
{
    /// <summary>The left one is smaller.</summary>
    Less,

    /// <summary>Neither is smaller.</summary>
    Equal,

    /// <summary>The left one is greater.</summary>
    Greater,

    /// <summary>Every comparison is false: one of them is not a number.</summary>
    Never,

    /// <summary>Every comparison is null: one is null, or their kinds do not compare.</summary>
    Unknown,
}
