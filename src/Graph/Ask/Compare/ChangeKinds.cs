namespace Graph.Ask.Compare;

/// <summary>Tells a <see cref="ChangeKind"/> from what was and what is.</summary>
internal static class ChangeKinds
{
    /// <summary>The kind of a change of which at least one side is there.</summary>
    public static ChangeKind Of(object? before, object? after) =>
        before is null ? ChangeKind.Came
        : after is null ? ChangeKind.Went
        : ChangeKind.Changed;
}
