using Graph.Knowledge;
using Graph.Knowledge.Confidences;
using Graph.Model;

namespace Graph.Relate;

/// <summary>How far a piece of evidence is to be trusted: as far as its rule was right on this kind of source, in this field.</summary>
/// <param name="confidences">How often each rule was right.</param>
/// <param name="sources">What is known of the sources, their fields among it.</param>
internal sealed class EvidenceTrust(RuleConfidences confidences, SourceRegistry sources)
{
    private readonly Dictionary<string, string?> _fields = sources.Entries.ToDictionary(e => e.Id, e => e.Field, StringComparer.Ordinal);

    /// <summary>A confidence in (0, 1].</summary>
    public double Of(Evidence evidence) =>
        confidences.Of(evidence.Rule, evidence.Kind, evidence.Basis, _fields.GetValueOrDefault(evidence.Source));
}
