using System.Collections.Immutable;
using Graph.Read.Lists.Candidates;
using Graph.Read.Lists.Choosing;

namespace Graph.Read.Lists.Attaching;

/// <summary>Which candidates are details of which others: found in one walk over the document.</summary>
internal sealed class DetailOwners
{
    private readonly ImmutableArray<Titled> _titled;
    private readonly HashSet<int> _groups;
    private readonly Dictionary<int, Titled> _owners = [];
    private readonly Dictionary<int, List<Detail>> _details = [];

    private DetailOwners(ImmutableArray<Titled> titled) => (_titled, _groups) = (titled, PaperGroups.Find(titled));

    /// <summary>The owners in a document whose titles were chosen.</summary>
    public static DetailOwners Find(ImmutableArray<Titled> titled)
    {
        var owners = new DetailOwners(titled);
        owners.Walk();
        return owners;
    }

    /// <summary>Whether a candidate belongs to another one.</summary>
    public bool BelongsToOther(Titled candidate) => _owners.ContainsKey(IndexOf(candidate));

    /// <summary>The details of a candidate whose words are to be read with it; remarks are read past, as they say nothing that a field
    /// holds.</summary>
    public IReadOnlyList<Detail> Of(Titled owner) =>
        _details.TryGetValue(IndexOf(owner), out var details) ? details.FindAll(detail => !IsRemark(detail.Entry)) : [];

    private void Walk()
    {
        Titled? previous = null;
        foreach (var candidate in _titled)
        {
            var (owner, cites) = candidate.Kind == CandidateKind.Heading ? default : FindOwner(candidate, previous);
            if (owner is not null)
            {
                Assign(new Detail(candidate, cites), owner);
            }
            else if (candidate.Parent is null)
            {
                previous = candidate;
            }
        }
    }

    private void Assign(Detail detail, Titled owner)
    {
        _owners[IndexOf(detail.Entry)] = owner;
        if (!_details.TryGetValue(IndexOf(owner), out var details))
        {
            _details.Add(IndexOf(owner), details = []);
        }

        details.Add(detail);
    }

    private (Titled? Owner, bool Cites) FindOwner(Titled candidate, Titled? previous)
    {
        var around = candidate.Parent is { } item ? _titled[item.Index] : null;
        var parent = around is null ? null : _owners.GetValueOrDefault(IndexOf(around), around);
        if (candidate.Item is not null && parent is not null)
        {
            return OwnerOfSubitem(candidate, around!, parent);
        }

        if (parent is not null)
        {
            return _groups.Contains(IndexOf(parent)) && PaperGroups.IsLinkedTitle(candidate) ? default : (parent, false);
        }

        return previous is not null && BelongsTo(candidate, previous) ? (previous, false) : default;
    }

    private (Titled? Owner, bool Cites) OwnerOfSubitem(Titled candidate, Titled around, Titled parent)
    {
        if (DetailSigns.IsDetailOf(candidate, parent) || (_owners.ContainsKey(IndexOf(around)) && IsRemark(around)))
        {
            return (parent, false);
        }

        return FullCitation.Cites(candidate, parent) ? (parent, FullCitation.BeginsWithNames(candidate)) : default;
    }

    // What comes next in the same section without being nested.
    private static bool BelongsTo(Titled candidate, Titled previous)
    {
        if (!ReferenceEquals(previous.Section, candidate.Section))
        {
            return false;
        }

        if (candidate.Item is not null)
        {
            return DetailSigns.IsListedUnder(candidate, previous);
        }

        return DetailSigns.IsLeadOf(candidate, previous)
            || (candidate.Kind != CandidateKind.Row && previous.Kind != CandidateKind.Row && DetailSigns.IsDetailOf(candidate, previous));
    }

    private bool IsRemark(Titled detail) => Remark.Is(detail, _owners.GetValueOrDefault(IndexOf(detail)), IsFirst(detail));

    private bool IsFirst(Titled detail) =>
        _owners.TryGetValue(IndexOf(detail), out var owner) && ReferenceEquals(_details[IndexOf(owner)][0].Entry, detail);

    private static int IndexOf(Titled candidate) => candidate.Candidate.Index;
}
