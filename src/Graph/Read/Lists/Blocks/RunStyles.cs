namespace Graph.Read.Lists.Blocks;

/// <summary>How words are set.</summary>
[Flags]
internal enum RunStyles
{
    /// <summary>Plain.</summary>
    None = 0,

    /// <summary>Bold.</summary>
    Bold = 1,

    /// <summary>Italic.</summary>
    Italic = 2,

    /// <summary>In a code span.</summary>
    Code = 4,

    /// <summary>Small, raised or lowered.</summary>
    Small = 8,

    /// <summary>Struck out.</summary>
    Struck = 16,
}
