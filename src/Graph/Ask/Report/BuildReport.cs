using System.Collections.Immutable;
using Graph.Model;
using Graph.Relate;

namespace Graph.Ask.Report;

/// <summary>What a build read, merged, related, repaired and left: <c>report.json</c> and <c>report.md</c>.</summary>
public sealed record BuildReport
{
    /// <summary>The sources, sorted by id.</summary>
    public required ImmutableArray<SourceReport> Sources { get; init; }

    /// <summary>The kept texts that were read beside them, sorted by id.</summary>
    public ImmutableArray<KeptReport> Kept { get; init; } = [];

    /// <summary>What the graph holds.</summary>
    public required GraphCounts Counts { get; init; }

    /// <summary>How many merges joined two mentions.</summary>
    public required int Merges { get; init; }

    /// <summary>Problems in the data, sorted.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>Names that were seen and not used, sorted by place.</summary>
    public ImmutableArray<UndecidedName> Undecided { get; init; } = [];

    /// <summary>Milliseconds by stage, in the order in which the stages ran; null where the time is not to be written, because it
    /// is another on each run.</summary>
    public ImmutableArray<KeyValuePair<string, double>>? Timings { get; init; }

    /// <summary>The problems of one source, in the order of its lines.</summary>
    public IEnumerable<Diagnostic> DiagnosticsOf(SourceReport source) => Diagnostics.Where(d => d.File == source.Path);
}
