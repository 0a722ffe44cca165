namespace Graph.Read.Lists.Blocks;

/// <summary>A stretch of a block that is set in one way.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The words without markup; for an image what stands for it, for a break empty.</param>
/// <param name="Styles">How it is set.</param>
/// <param name="Link">The link that it is a part of, else null.</param>
/// <param name="Start">Offset of its first character in the source.</param>
/// <param name="End">Offset after its last character in the source.</param>
/// <param name="ImageUrl">The address of an image, else null.</param>
internal readonly record struct Run(
    RunKind Kind,
    string Text,
    RunStyles Styles,
    LinkTarget? Link,
    int Start,
    int End,
    string? ImageUrl = null
)
{
    /// <summary>Whether it ends a line.</summary>
    public bool IsBreak => Kind is RunKind.SoftBreak or RunKind.HardBreak;
}
