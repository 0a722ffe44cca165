namespace Graph.Query.Binding;

/// <summary>Replaces parts of a bound expression.</summary>
internal static class BoundTree
{
    /// <summary>The slots that an expression reads, but for those that only its subqueries read.</summary>
    public static HashSet<int> Slots(BoundExpression expression)
    {
        var slots = new HashSet<int>();
        Rewrite(
            expression,
            part =>
            {
                if (part is BoundSlot slot)
                {
                    slots.Add(slot.Slot);
                }

                return null;
            }
        );
        return slots;
    }

    /// <param name="replace">Gives what to put in place of a part, or null to look inside it.</param>
    public static BoundExpression Rewrite(BoundExpression expression, Func<BoundExpression, BoundExpression?> replace)
    {
        return Visit(expression);

        BoundExpression Visit(BoundExpression e) =>
            replace(e)
            ?? e switch
            {
                BoundProperty x => x with { Target = Visit(x.Target) },
                BoundCall x => x with { Arguments = VisitAll(x.Arguments) },
                BoundLogic x => x with { Left = Visit(x.Left), Right = Visit(x.Right) },
                BoundNot x => new BoundNot(Visit(x.Operand)),
                BoundComparison x => x with { Left = Visit(x.Left), Right = Visit(x.Right) },
                BoundIsNull x => x with { Operand = Visit(x.Operand) },
                BoundLabelTest x => x with { Target = Visit(x.Target) },
                BoundList x => new BoundList(VisitAll(x.Items)),
                BoundMap x => new BoundMap([.. x.Entries.Select(entry => (entry.Key, Visit(entry.Value)))]),
                BoundMapProjection x => new BoundMapProjection(
                    Visit(x.Target),
                    [.. x.Entries.Select(entry => (entry.Key, Maybe(entry.Value)))]
                ),
                BoundCase x => new BoundCase(Maybe(x.Subject), [.. x.Branches.Select(b => (Visit(b.When), Visit(b.Then)))], Maybe(x.Else)),
                BoundComprehension x => new BoundComprehension(Visit(x.List), x.Slot, Maybe(x.Where), Maybe(x.Map)),
                BoundQuantifier x => x with { List = Visit(x.List), Where = Visit(x.Where) },
                BoundReduce x => x with { Initial = Visit(x.Initial), List = Visit(x.List), Body = Visit(x.Body) },
                BoundShared x => new BoundShared(Visit(x.Value), x.Slot, Visit(x.Body)),
                _ => e,
            };

        BoundExpression? Maybe(BoundExpression? e) => e is null ? null : Visit(e);

        List<BoundExpression> VisitAll(IReadOnlyList<BoundExpression> all) => [.. all.Select(Visit)];
    }
}
