using Graph.Query.Syntax;

namespace Graph.Query.Binding;

/// <summary>Binds relationships of patterns: one, or several with a star.</summary>
internal sealed class RelationshipBinder(BindingContext context, PatternVariables variables, PatternConditions conditions)
{
    /// <summary>A relationship between two nodes that are bound; what belongs to its path is added by the binder of patterns.</summary>
    public BoundRelationship Bind(RelationshipPattern pattern, int from, int to)
    {
        var many = pattern.Length is not null;
        var (slot, isBound) = Declare(pattern, many);
        var elementSlot = many ? context.NewSlot() : slot;
        var element = new BoundSlot(elementSlot, pattern.Variable ?? "", TypeSet.Relationship);
        var eachFulfils = new List<BoundExpression>();
        if (many)
        {
            conditions.Postpone(() => eachFulfils.AddRange(conditions.BindForEach(element, pattern)));
        }
        else
        {
            conditions.AddOfElement(element, null, pattern.Properties, pattern.Where);
        }

        return new BoundRelationship(slot, element.Name, from, to, elementSlot)
        {
            Types = pattern.Types,
            Direction = pattern.Direction,
            Length = pattern.Length,
            Conditions = eachFulfils,
            IsBound = isBound,
        };
    }

    private (int Slot, bool IsBound) Declare(RelationshipPattern pattern, bool many)
    {
        var type = many ? new StaticType(TypeSet.List, TypeSet.Relationship) : TypeSet.Relationship;
        if (variables.FindRelationship(pattern, type) is not { } known)
        {
            return (variables.DeclareRelationship(pattern, type), false);
        }

        if (!many)
        {
            return (known.Slot, true);
        }

        // A list that is already known: match anew and compare.
        var fresh = variables.Declare(null, type, pattern.Span);
        var areSame = new BoundComparison("=", new BoundSlot(fresh, known.Name, type), new BoundSlot(known.Slot, known.Name, known.Type));
        conditions.Add(new Conjunct(areSame, new HashSet<int> { fresh, known.Slot }));
        return (fresh, false);
    }
}
