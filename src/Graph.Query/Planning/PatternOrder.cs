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
    private readonly Dictionary<int, string> _names;
    private double _rows;

    public PatternOrder(Planner planner, BoundPattern pattern, HashSet<int> newSlots, double rows)
    {
        (_planner, _pattern, _new, _rows) = (planner, pattern, newSlots, rows);
        _conjuncts = [.. pattern.Conjuncts];
        _paths = [.. pattern.Paths];
        _names = pattern.Nodes.DistinctBy(node => node.Slot).ToDictionary(node => node.Slot, node => node.Name);
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

    public double EntryRows(int node) => Entry(node).Rows;

    /// <summary>Binds a node that is reached from nowhere.</summary>
    public void EnterAt(int node)
    {
        var (step, conjunct, rows) = Entry(node);
        _rows *= Math.Max(rows, 0.1);
        Add(step with { Rows = _rows });
        if (conjunct is not null)
        {
            _conjuncts.Remove(conjunct);
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

    private (PlanStep Step, Conjunct? Conjunct, double Rows) Entry(int node)
    {
        _planner.Budget.Step(1 + _conjuncts.Count);
        var ways = _conjuncts.Select(conjunct => IndexEntry(node, conjunct)).OfType<(PlanStep, Conjunct?, double Rows)>().ToList();
        return ways.Count > 0 ? ways.MinBy(way => way.Rows) : ScanEntry(node);
    }

    private (PlanStep Step, Conjunct? Conjunct, double Rows)? IndexEntry(int node, Conjunct conjunct)
    {
        if (
            IndexCondition.Find(conjunct.Expression, node) is not { } found
            || !BoundTree.Slots(found.Value).All(IsBound)
            || !conjunct.Slots.All(s => s == node || IsBound(s))
        )
        {
            return null;
        }

        var rows = _planner.Statistics.Matches(found.Key) * (found.IsList ? 3 : 1);
        var (graph, name) = (_planner.Graph, Name(node));
        return (
            new PlanStep(
                "IndexSeek",
                $"{name}.{found.Key} {(found.IsList ? "IN" : "=")} {PlanText.Of(found.Value)}",
                rows,
                (b, next) =>
                    new IndexSeekOperator(b.Context, node, graph.Access.Index(found.Key), b.Compile(found.Value), found.IsList, next)
            ),
            conjunct,
            rows
        );
    }

    private (PlanStep Step, Conjunct? Conjunct, double Rows) ScanEntry(int node)
    {
        var labels = _conjuncts
            .Select(conjunct => (Conjunct: conjunct, Label: SmallestLabel(conjunct.Expression, node)))
            .Where(way => way.Label is not null)
            .OrderBy(way => _planner.Statistics.NodesWithLabel(way.Label!))
            .FirstOrDefault();
        var graph = _planner.Graph;
        if (labels.Label is not { } label)
        {
            return (new ScanStep(graph, node, Name(node), null, [], _planner.Statistics.Nodes), null, _planner.Statistics.Nodes);
        }

        // The scan proves the whole condition only where it is that one label.
        var proven = ((BoundLabelTest)labels.Conjunct.Expression).Labels is LabelName ? labels.Conjunct : null;
        return (new ScanStep(graph, node, Name(node), label, [], 0), proven, _planner.Statistics.NodesWithLabel(label));
    }

    private string? SmallestLabel(BoundExpression condition, int node) =>
        condition is BoundLabelTest { Target: BoundSlot slot } test && slot.Slot == node
            ? RequiredLabels(test.Labels).OrderBy(_planner.Statistics.NodesWithLabel).FirstOrDefault()
            : null;

    private static IEnumerable<string> RequiredLabels(LabelExpression labels) =>
        labels switch
        {
            LabelName name => [name.Name],
            LabelBoth both => RequiredLabels(both.Left).Concat(RequiredLabels(both.Right)),
            _ => [],
        };

    private string Name(int node) => _names[node] is { Length: > 0 } name ? name : "_";

    private void Add(PlanStep step)
    {
        Steps.Add(step);
        Cost += step.Rows;
    }
}
