namespace Graph.Read.Lists.Blocks;

/// <summary>What a run of a line is.</summary>
internal enum RunKind
{
    /// <summary>Words.</summary>
    Text,

    /// <summary>A picture; its text is what stands for it.</summary>
    Image,

    /// <summary>A line break that only the source has.</summary>
    SoftBreak,

    /// <summary>A line break that a reader sees.</summary>
    HardBreak,
}
