using System.Collections.Immutable;
using Graph.Model;
using Graph.Read.Lists.Blocks;
using Graph.Read.Lists.Candidates;
using Graph.Read.Lists.Choosing;

namespace Graph.Read.Lists.Attaching;

/// <summary>
/// Gives details that are blocks of their own (links, authors, a summary) to the entry that they belong to. What has details is cut anew
/// with their words, and all titles are chosen again: a detail has none, and is not a neighbour.
/// </summary>
internal sealed class DetailAttacher(SourceText source)
{
    private readonly BlockCutter _cutter = new(source);

    /// <summary>The candidates with their details, in the same order.</summary>
    public ImmutableArray<Attached> Attach(ImmutableArray<Titled> titled)
    {
        var details = DetailOwners.Find(titled);
        var alone = titled.Where(candidate => !details.BelongsToOther(candidate)).ToList();
        var chosen = TitleChooser
            .Choose(alone.Select(owner => Gather(owner, details.Of(owner))))
            .ToDictionary(entry => entry.Candidate.Index);
        return
        [
            .. titled.Select(candidate =>
                chosen.TryGetValue(candidate.Candidate.Index, out var entry) ? new Attached(entry, false) : new Attached(candidate, true)
            ),
        ];
    }

    private Gathered Gather(Titled owner, IReadOnlyList<Detail> details)
    {
        if (details.Count == 0)
        {
            return owner.Words;
        }

        var runs = new List<Run>();
        owner.Text.AddTo(runs);
        foreach (var detail in details)
        {
            BlockCutter.EndLine(runs, owner.Start);
            detail.Entry.Text.AddTo(runs);
        }

        var cut = _cutter.CutAgain(runs);
        var cited = details.Any(detail => detail.CitesPaper);
        return owner.Words with
        {
            Cut = cut,
            OwnParts = cited || !owner.HasTitle ? cut.Parts.Length : owner.Words.OwnParts,
            TitleFrom = cited ? owner.Words.Cut.Parts.Length : 0,
            End = Math.Max(owner.End, details.Max(detail => detail.Entry.End)),
        };
    }
}
