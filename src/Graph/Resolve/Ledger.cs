using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Resolve;

/// <summary>What people decided about identity (<c>seeds/ledger.yaml</c>); it wins over every rule.</summary>
/// <param name="File">The file as the user named it, for messages.</param>
/// <param name="Entries">The decisions in the order of the file.</param>
public sealed record Ledger(string File, ImmutableArray<LedgerEntry> Entries)
{
    /// <summary>The ledger without decisions.</summary>
    public static Ledger Empty { get; } = new("", []);

    /// <summary>The decisions about things of a kind.</summary>
    public IEnumerable<LedgerEntry> Of(LedgerSubject subject) => Entries.Where(e => e.Subject == subject);

    /// <summary>Decisions that nothing can follow.</summary>
    internal IEnumerable<Diagnostic> Undecidable() =>
        Of(LedgerSubject.None)
            .Select(e => new Diagnostic(
                File,
                e.Line,
                0,
                "G213",
                Severity.Error,
                $"'{e.References[0]}' and '{e.References[1]}': a decision is about papers alone, authors alone, "
                    + "models alone or datasets alone; this one is not followed. "
                    + "What tasks, modalities and venues are called stands in the vocabulary."
            ));
}
