using System.Collections.Concurrent;
using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Knowledge.Confidences;

/// <summary>How far each rule is to be trusted, by the kind of source and the field in which it speaks
/// (<c>src/decisions/confidence.md</c>).</summary>
public sealed class RuleConfidences
{
    // Below this many cases the rule of succession says more about the number of cases than about the rule.
    private const int Enough = 20;

    // Of a claim that nothing at all was ever measured about: the rule of succession without a case.
    private const double Unknown = 0.5;

    private static readonly Lazy<RuleConfidences> Loaded = new(ConfidenceFile.Read);

    private readonly ConcurrentDictionary<(string, SourceKind, Basis, string?), double> _known = new();

    /// <summary>Takes the rows of a file.</summary>
    /// <param name="home">The field whose sources the rules were written with.</param>
    /// <param name="rows">The rows.</param>
    public RuleConfidences(string home, ImmutableArray<RuleCount> rows) => (Home, Rows) = (home, rows);

    /// <summary>What comes with the program: <c>seeds/confidence.yaml</c>.</summary>
    public static RuleConfidences Shipped => Loaded.Value;

    /// <summary>The field whose sources the rules were written with.</summary>
    public string Home { get; }

    /// <summary>The rows, in the order of the file.</summary>
    public ImmutableArray<RuleCount> Rows { get; }

    /// <summary>How far a claim is to be trusted, in (0, 1], to three digits.</summary>
    /// <param name="rule">The rule that makes it.</param>
    /// <param name="kind">The kind of source that it is made on. A rule that was never measured on this kind counts as on the
    /// others.</param>
    /// <param name="basis">The ground of the claim: together with the kind the rule's class.</param>
    /// <param name="field">The field of the source; null where it is not known.</param>
    public double Of(string rule, SourceKind kind, Basis basis, string? field) =>
        _known.GetOrAdd((rule, kind, basis, field), key => Math.Round(Measured(key.Item1, key.Item2, key.Item3, key.Item4), 3));

    private double Measured(string rule, SourceKind kind, Basis basis, string? field)
    {
        var own = Rows.Where(r => r.Rules.Contains(rule)).ToList();
        own = own.Exists(r => r.Kind == kind) ? own.FindAll(r => r.Kind == kind) : own;
        var peers = Rows.Where(r => r.Basis == basis && r.Kind == kind).ToList();
        peers = peers.Count > 0 ? peers : [.. Rows.Where(r => r.Basis == basis)];
        return field == Home
            ? Share(own, IsHome) ?? Share(own, IsMixed) ?? Share(peers, IsHome) ?? Share(peers, _ => true) ?? Unknown
            : Share(own, r => r.Field is not null && r.Field == field, Enough)
                ?? Share(own, IsAway, Enough)
                ?? Share(own, IsMixed)
                ?? Share(peers, IsAway, Enough)
                ?? Share(own, IsHome)
                ?? Share(peers, _ => true)
                ?? Unknown;
    }

    private bool IsHome(RuleCount row) => row.Field == Home;

    private bool IsAway(RuleCount row) => row.Field is not null && row.Field != Home;

    private static bool IsMixed(RuleCount row) => row.Field is null;

    // The rule of succession: two hits of two are not certainty. An estimate counts where nothing was counted.
    private static double? Share(IEnumerable<RuleCount> rows, Func<RuleCount, bool> where, int atLeast = 1)
    {
        var counted = rows.Where(where).ToList();
        var (right, judged) = (counted.Sum(r => r.Right), counted.Sum(r => r.Judged));
        return judged >= atLeast ? (right + 1.0) / (judged + 2.0) : counted.Find(r => r.Estimate is not null)?.Estimate;
    }
}
