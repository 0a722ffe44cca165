using Graph.Query.Syntax;

namespace Graph.Query.Binding;

/// <summary>The variables of a pattern, those of its surroundings and those that it declares, with the slots that they stand in.</summary>
/// <param name="scope">What can be seen around the pattern; what it declares is added.</param>
/// <param name="mayDeclare">Whether it may name something new.</param>
internal sealed class PatternVariables(BindingContext context, Scope scope, bool mayDeclare)
{
    private readonly List<BoundNode> _nodes = [];
    private readonly List<int> _new = [];
    private readonly HashSet<string> _relationshipNames = new(StringComparer.Ordinal);

    /// <summary>What can be seen in the pattern and after it.</summary>
    public Scope Scope { get; } = scope;

    /// <summary>Its nodes so far, each slot once.</summary>
    public IReadOnlyList<BoundNode> Nodes => _nodes;

    /// <summary>The slots that it fills.</summary>
    public IReadOnlyList<int> NewSlots => _new;

    /// <summary>The slot of a node: a new one, or the one that its name has.</summary>
    public int DeclareNode(NodePattern node)
    {
        if (node.Variable is { } name && Scope.Find(name) is { } known)
        {
            if (!known.Type.CouldBe(TypeSet.Node))
            {
                throw new QueryException(ErrorCode.VariableTypeConflict, node.Span, $"the variable '{name}' is no node here");
            }

            context.Use(known.Slot);
            if (_nodes.All(n => n.Slot != known.Slot))
            {
                _nodes.Add(new BoundNode(known.Slot, name, true));
            }

            return known.Slot;
        }

        var slot = Declare(node.Variable, TypeSet.Node, node.Span);
        _nodes.Add(new BoundNode(slot, node.Variable ?? "", false));
        return slot;
    }

    /// <summary>A node that is not written.</summary>
    public int DeclareUnnamedNode()
    {
        var slot = Declare(null, TypeSet.Node, default);
        _nodes.Add(new BoundNode(slot, "", false));
        return slot;
    }

    /// <summary>What the name of a relationship means already; null where it has none or is new.</summary>
    public Symbol? FindRelationship(RelationshipPattern pattern, StaticType type)
    {
        if (pattern.Variable is not { } name || Scope.Find(name) is not { } known)
        {
            return null;
        }

        var isListOfOthers = type.Kinds == TypeSet.List && known.Type.Elements != TypeSet.None && !HoldsRelationships(known.Type);
        if (!known.Type.CouldBe(type.Kinds) || isListOfOthers)
        {
            throw new QueryException(ErrorCode.VariableTypeConflict, pattern.Span, $"the variable '{name}' is no relationship here");
        }

        if (!_relationshipNames.Add(name))
        {
            throw new QueryException(
                ErrorCode.RelationshipUniquenessViolation,
                pattern.Span,
                $"the relationship '{name}' stands twice in one pattern, which can never match"
            );
        }

        context.Use(known.Slot);
        return known;
    }

    /// <summary>The slot of a relationship, or of a list of them, that is new.</summary>
    public int DeclareRelationship(RelationshipPattern pattern, StaticType type)
    {
        var slot = Declare(pattern.Variable, type, pattern.Span);
        if (pattern.Variable is { } name)
        {
            _relationshipNames.Add(name);
        }

        return slot;
    }

    /// <summary>Names a path whose slot was made before.</summary>
    public void DeclarePath(string name, int slot, TextSpan span)
    {
        if (Scope.Find(name) is not null)
        {
            throw new QueryException(
                ErrorCode.VariableAlreadyBound,
                span,
                $"the variable '{name}' is already defined, so it cannot name a path"
            );
        }

        CheckNew(name, span);
        Scope.Set(new Symbol(name, slot, TypeSet.Path));
        _new.Add(slot);
    }

    /// <summary>A new slot, with a name or without.</summary>
    public int Declare(string? name, StaticType type, TextSpan span)
    {
        var slot = context.NewSlot();
        _new.Add(slot);
        if (name is null)
        {
            return slot;
        }

        CheckNew(name, span);
        Scope.Set(new Symbol(name, slot, type));
        return slot;
    }

    private static bool HoldsRelationships(StaticType list) => (list.Elements & TypeSet.Relationship) != 0;

    private void CheckNew(string name, TextSpan span)
    {
        if (!mayDeclare)
        {
            throw new QueryException(
                ErrorCode.UndefinedVariable,
                span,
                $"a pattern that is a condition cannot name something new ('{name}')"
            );
        }
    }
}
