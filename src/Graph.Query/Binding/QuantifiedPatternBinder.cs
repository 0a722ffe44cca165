using Graph.Query.Syntax;

namespace Graph.Query.Binding;

/// <summary>Binds quantified parts of patterns, <c>((a)-[r]-&gt;(b) WHERE …){1,3}</c>: the inside is a pattern of its own, whose
/// variables are lists outside.</summary>
internal sealed class QuantifiedPatternBinder(BindingContext context, Scope outer, PatternVariables variables, bool mayDeclare)
{
    /// <summary>A part between two nodes that are bound; what belongs to its path is added by the binder of patterns.</summary>
    public BoundRelationship Bind(QuantifiedPattern quantified, int from, int to)
    {
        PatternCheck.CheckQuantified(quantified);
        var inside = new PathPattern(null, PathSelector.All, 1, false, quantified.Elements, null, quantified.Span);
        var (pattern, scope) = new PatternBinder(context, outer, mayDeclare).Bind([inside], quantified.Where);
        Check(quantified, pattern, scope);
        var groups = new List<(int, int)>();
        foreach (var symbol in scope.Symbols.Where(s => outer.Find(s.Name) is null))
        {
            var list = new StaticType(TypeSet.List, symbol.Type.Kinds);
            groups.Add((symbol.Slot, variables.Declare(symbol.Name, list, quantified.Span)));
        }

        var slot = variables.Declare(null, TypeSet.Any, quantified.Span);
        return new BoundRelationship(slot, "", from, to, slot)
        {
            Direction = PatternDirection.Outgoing,
            Length = quantified.Length ?? new PatternLength(1, 1),
            Repeated = new BoundRepetition(
                pattern.Relationships[0].From,
                pattern.Relationships,
                [.. pattern.Conjuncts.Select(c => c.Expression)],
                groups
            ),
        };
    }

    private void Check(QuantifiedPattern quantified, BoundPattern pattern, Scope scope)
    {
        if (pattern.Relationships.Any(r => r.Length is not null || r.Repeated is not null))
        {
            throw new QueryException(
                ErrorCode.NotSupported,
                quantified.Span,
                "a variable length inside a quantified pattern is not supported"
            );
        }

        if (scope.Symbols.FirstOrDefault(symbol => IsAlsoOutside(symbol, pattern)) is { } twice)
        {
            throw new QueryException(
                ErrorCode.VariableAlreadyBound,
                quantified.Span,
                $"the variable '{twice.Name}' stands inside a quantified part and outside; give one of them another name"
            );
        }
    }

    // What is new inside has no name of the pattern around it; of what is known outside only conditions may speak.
    private bool IsAlsoOutside(Symbol symbol, BoundPattern pattern) =>
        pattern.NewSlots.Contains(symbol.Slot) ? variables.Scope.Find(symbol.Name) is not null : IsPart(symbol, pattern);

    private static bool IsPart(Symbol symbol, BoundPattern pattern) =>
        pattern.Nodes.Any(node => node.Slot == symbol.Slot) || pattern.Relationships.Any(r => r.Slot == symbol.Slot);
}
