using Graph.Query.Syntax;

namespace Graph.Query.Binding;

/// <summary>The aggregates of one projection; each is calculated once, however often it is written.</summary>
internal sealed class AggregateCollector(BindingContext context)
{
    private readonly List<BoundAggregate> _aggregates = [];
    private readonly Dictionary<string, BoundAggregate> _byText = new(StringComparer.Ordinal);
    private readonly HashSet<int> _slots = [];

    public IReadOnlyList<BoundAggregate> Aggregates => _aggregates;

    public BoundSlot Add(BoundAggregate aggregate, TextSpan span)
    {
        var text = context.Text.Substring(span.Start, span.Length);
        if (!_byText.TryGetValue(text, out var known))
        {
            known = aggregate with { Slot = context.NewSlot(), Text = text };
            _aggregates.Add(known);
            _byText.Add(text, known);
            _slots.Add(known.Slot);
        }

        return new BoundSlot(known.Slot, text, known.Function.Returns);
    }

    public bool Has(int slot) => _slots.Contains(slot);
}
