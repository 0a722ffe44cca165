namespace Graph.Extract.Names;

/// <summary>Some words read as a list of people.</summary>
/// <param name="Names">The names in order, given name first.</param>
/// <param name="IsOpen">Whether it ends in <c>et al.</c></param>
/// <param name="Likelihood">How much it looks like a list of people: 0 not at all, 1 surely.</param>
internal sealed record NameList(IReadOnlyList<ListedName> Names, bool IsOpen, double Likelihood)
{
    /// <summary>No list of people.</summary>
    public static NameList None { get; } = new([], false, 0);
}
