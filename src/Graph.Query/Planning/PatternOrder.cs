using Graph.Query.Binding;
using Graph.Query.Execution;
using Graph.Query.Syntax;

namespace Graph.Query.Planning;

/// <summary>One order of the parts of a pattern while it grows: what is bound, what is left, what it costs.</summary>
internal sealed class PatternOrder
{
    private readonly Planner _planner;
    private readonly BoundPattern _pattern;
    private readonly HashSet<int> _new;
    private readonly HashSet<int> _bound = [];
    private readonly List<Conjunct> _conjuncts;
    private readonly List<int> _used = [];
    private readonly List<(int Slot, BoundPathBuild Path)> _paths;
    private readonly NodeEntryFinder _entries;
    private double _rows;

    public PatternOrder(Planner planner, BoundPattern pattern, HashSet<int> newSlots, double rows)
    {
        (_planner, _pattern, _new, _rows) = (planner, pattern, newSlots, rows);
        _conjuncts = [.. pattern.Conjuncts];
        _paths = [.. pattern.Paths];
        _entries = new NodeEntryFinder(planner, pattern.Nodes, IsBound);
        RelationshipsLeft = [.. pattern.Relationships];
        AddReadyConditions();
    }

    public List<PlanStep> Steps { get; } = [];

    public List<BoundRelationship> RelationshipsLeft { get; }

    public IEnumerable<int> NodesLeft => _pattern.Nodes.Select(node => node.Slot).Where(slot => !IsBound(slot));

    /// <summary>The rows of all steps together.</summary>
    public double Cost { get; private set; }

    /// <summary>A variable that comes from outside may be null, and then nothing matches.</summary>
    public void CheckBoundNodes()
    {
        var alone = _pattern.Nodes.Where(node => node.IsBound && RelationshipsLeft.All(r => r.From != node.Slot && r.To != node.Slot));
        foreach (var node in alone)
        {
            Steps.Add(new FilterStep(new BoundIsNull(new BoundSlot(node.Slot, node.Name, TypeSet.Node), true), _rows));
        }
    }

    public bool CanExpand(BoundRelationship r) =>
        r.IsBound
        || (
            NeedsBothEnds(r) ? IsBound(r.From) && IsBound(r.To)
            : r.Repeated is not null ? IsBound(r.From)
            : IsBound(r.From) || IsBound(r.To)
        );

    public double ExpansionCost(BoundRelationship r) =>
        r.IsBound ? 0
        : IsBound(r.From) && IsBound(r.To) ? _planner.Statistics.Fanout(r) / _planner.Statistics.Nodes
        : _planner.Statistics.Fanout(r);

    public double EntryRows(int node) => _entries.Cheapest(node, _conjuncts).Rows;

    /// <summary>Binds a node that is reached from nowhere.</summary>
    public void EnterAt(int node)
    {
        var entry = _entries.Cheapest(node, _conjuncts);
        _rows *= Math.Max(entry.Rows, 0.1);
        Add(entry.Step with { Rows = _rows });
        if (entry.Proven is not null)
        {
            _conjuncts.Remove(entry.Proven);
        }

        Bind(node);
    }

    public void Expand(BoundRelationship r)
    {
        RelationshipsLeft.Remove(r);
        var into = IsBound(r.From) && IsBound(r.To);
        _rows = Math.Max(0.1, _rows * Math.Max(0.1, ExpansionCost(r)));
        Add(
            new ExpandStep(
                _planner,
                r,
                new ExpansionSituation(IsBound(r.From), IsBound(r.To), [.. _used], Accepts(r), KeepsList(r), _rows),
                []
            )
        );
        _used.Add(r.Slot);
        Bind(r.Slot, r.From, r.To, r.PathSlot, r.Repeated?.Groups.Select(g => g.Outer));
        if (into)
        {
            _rows = Math.Max(0.1, _rows);
        }
    }

    /// <summary>Binds the named paths and tests what is left.</summary>
    public void Finish()
    {
        foreach (var (slot, path) in _paths)
        {
            Add(new PlanStep("Path", "", _rows, (b, next) => new ProjectOperator([slot], [b.Compile(path)], next)));
            _bound.Add(slot);
        }

        AddReadyConditions();
        foreach (var conjunct in _conjuncts)
        {
            Add(new FilterStep(conjunct.Expression, _rows));
        }
    }

    private static bool NeedsBothEnds(BoundRelationship r) => r.Selector != PathSelector.All;

    private bool IsBound(int slot) => !_new.Contains(slot) || _bound.Contains(slot);

    private void Bind(params IEnumerable<int> slots)
    {
        _bound.UnionWith(slots);
        AddReadyConditions();
    }

    private void Bind(int slot, int from, int to, int? path, IEnumerable<int>? groups) =>
        Bind([slot, from, to, .. path is { } p ? [p] : Array.Empty<int>(), .. groups ?? []]);

    private void AddReadyConditions()
    {
        _planner.Budget.Step(_conjuncts.Count);
        var ready = _conjuncts.FindAll(c => c.Slots.All(IsBound));
        _conjuncts.RemoveAll(c => c.Slots.All(IsBound));
        foreach (var conjunct in ready)
        {
            _rows *= Statistics.ConditionShare;
            Add(new FilterStep(conjunct.Expression, _rows / Statistics.ConditionShare));
        }
    }

    /// <summary>Conditions on a shortest path belong to the search: a path that does not fulfil them is not a candidate.</summary>
    private List<BoundExpression> Accepts(BoundRelationship r)
    {
        if (!r.IsFunction)
        {
            return [.. r.PathConditions];
        }

        var own = new HashSet<int>([r.Slot, .. r.PathSlot is { } path ? [path] : Array.Empty<int>()]);
        _planner.Budget.Step(_conjuncts.Count);
        var ready = _conjuncts.Where(c => c.Slots.Any(own.Contains) && c.Slots.All(slot => IsBound(slot) || own.Contains(slot))).ToList();
        ready.ForEach(conjunct => _conjuncts.Remove(conjunct));
        return [.. ready.Select(c => c.Expression)];
    }

    private bool KeepsList(BoundRelationship r) =>
        r.Name.Length > 0
        || _pattern.Relationships.Count > 1
        || _pattern.Paths.Count > 0
        || _pattern.Conjuncts.Any(c => c.Slots.Contains(r.Slot));

    private void Add(PlanStep step)
    {
        Steps.Add(step);
        Cost += step.Rows;
    }
}
