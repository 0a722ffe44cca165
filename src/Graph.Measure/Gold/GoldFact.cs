using System.Collections.Immutable;

namespace Graph.Measure.Gold;

/// <summary>A relation that the text of an entry supports, as an annotator wrote it down.</summary>
/// <param name="Type">The relationship type.</param>
/// <param name="Target">Canonical name of what it leads to.</param>
/// <param name="Accepted">Other canonical names that are as good an answer.</param>
/// <param name="TargetKinds">What it leads to: model, dataset, task or modality; two where the text cannot tell.</param>
/// <param name="FromKind">Where it starts: paper, model or dataset.</param>
/// <param name="From">Canonical name of the start; of a paper its title.</param>
/// <param name="Certain">True where two careful annotators would both write it; false where it is tolerated only.</param>
internal sealed record GoldFact(
    string Type,
    string Target,
    ImmutableHashSet<string> Accepted,
    ImmutableHashSet<string> TargetKinds,
    string FromKind,
    string From,
    bool Certain
);
