using Graph.Query.Syntax;

namespace Graph.Query.Binding;

/// <summary>The aggregates of one projection; each is calculated once, however often it is written.</summary>
internal sealed class AggregateCollector(BindingContext context)
{
    private readonly List<BoundAggregate> _aggregates = [];

    public IReadOnlyList<BoundAggregate> Aggregates => _aggregates;

    public BoundSlot Add(BoundAggregate aggregate, TextSpan span)
    {
        var text = context.Text.Substring(span.Start, span.Length);
        var known = _aggregates.Find(other => other.Text == text);
        if (known is null)
        {
            _aggregates.Add(known = aggregate with { Slot = context.NewSlot(), Text = text });
        }

        return new BoundSlot(known.Slot, text, known.Function.Returns);
    }

    public bool Has(int slot) => _aggregates.Exists(aggregate => aggregate.Slot == slot);
}
