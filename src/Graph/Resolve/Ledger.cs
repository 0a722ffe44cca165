using System.Collections.Immutable;

namespace Graph.Resolve;

/// <summary>What people decided about identity (<c>seeds/ledger.yaml</c>); it wins over every rule.</summary>
/// <param name="File">The file as the user named it, for messages.</param>
/// <param name="Entries">The decisions in the order of the file.</param>
public sealed record Ledger(string File, ImmutableArray<LedgerEntry> Entries)
{
    /// <summary>The ledger without decisions.</summary>
    public static Ledger Empty { get; } = new("", []);
}
