using Graph.Query.Syntax;

namespace Graph.Query.Binding;

/// <summary>The columns of a projection that do not aggregate: rows that agree in them are one group.</summary>
internal sealed class GroupingKeys(BindingContext context, Scope input, AggregateCollector aggregates)
{
    private readonly List<(int Slot, BoundExpression Expression, string Name)> _keys = [];
    private readonly HashSet<int> _inputs = [.. input.Symbols.Select(s => s.Slot)];
    private readonly HashSet<int> _mentioned = [];

    /// <summary>The keys in the order in which they were added.</summary>
    public IReadOnlyList<(int Slot, BoundExpression Expression, string Name)> Items => _keys;

    /// <summary>Adds a key, and the slots that it reads.</summary>
    public void Add(int slot, BoundExpression expression, string name, IEnumerable<int> reads)
    {
        _mentioned.UnionWith(reads);
        _keys.Add((slot, expression, name));
    }

    /// <summary>Whether a key reads a slot.</summary>
    public bool Mention(int slot) => _mentioned.Contains(slot);

    /// <summary>After grouping only keys and aggregates are left: a part that is a key becomes its column, anything else is an
    /// error.</summary>
    /// <param name="expression">What stands after grouping.</param>
    /// <param name="span">Where it stands.</param>
    /// <param name="outputs">The slots of columns, which can be read too.</param>
    /// <param name="isAmbiguous">Whether a variable that is lost could mean something in each group.</param>
    public BoundExpression Rewrite(BoundExpression expression, TextSpan span, HashSet<int> outputs, Func<int, bool> isAmbiguous) =>
        BoundTree.Rewrite(
            expression,
            part =>
            {
                context.Budget.Step(1 + _keys.Count);
                if (ColumnOf(part) is { } column)
                {
                    return column;
                }

                if (part is BoundSlot read && IsLost(read.Slot, outputs))
                {
                    throw Lost(read, span, isAmbiguous(read.Slot));
                }

                return null;
            }
        );

    private BoundSlot? ColumnOf(BoundExpression part)
    {
        foreach (var (slot, key, name) in _keys)
        {
            if (IsSimple(key) && part.Equals(key))
            {
                return new BoundSlot(slot, name, key.Type);
            }
        }

        return null;
    }

    private static bool IsSimple(BoundExpression key) => key is BoundSlot || (key is BoundProperty property && IsSimple(property.Target));

    private bool IsLost(int slot, HashSet<int> outputs) => _inputs.Contains(slot) && !aggregates.Has(slot) && !outputs.Contains(slot);

    private static QueryException Lost(BoundSlot read, TextSpan span, bool isAmbiguous) =>
        isAmbiguous
            ? new QueryException(
                ErrorCode.AmbiguousAggregationExpression,
                span,
                $"'{read.Name}' stands beside an aggregate but is no grouping key; make it a column of its own"
            )
            : new QueryException(
                ErrorCode.UndefinedVariable,
                span,
                $"the variable '{read.Name}' is no longer defined after grouping or DISTINCT"
            );
}
