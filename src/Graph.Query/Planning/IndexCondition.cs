using Graph.Query.Binding;

namespace Graph.Query.Planning;

/// <summary>A condition that an index answers: a node's property equals a value that does not depend on the node.</summary>
internal sealed record IndexCondition(string Key, BoundExpression Value, bool IsList)
{
    public static IndexCondition? Find(BoundExpression condition, int node) =>
        condition switch
        {
            BoundComparison { Operator: "=" } c => Of(c.Left, c.Right, node, false) ?? Of(c.Right, c.Left, node, false),
            BoundCall { Function.Name: "IN" } c => Of(c.Arguments[0], c.Arguments[1], node, true),
            _ => null,
        };

    private static IndexCondition? Of(BoundExpression property, BoundExpression value, int node, bool isList) =>
        property is BoundProperty { Target: BoundSlot slot } p && slot.Slot == node && !DependsOn(value, node)
            ? new IndexCondition(p.Key, value, isList)
            : null;

    private static bool DependsOn(BoundExpression value, int node)
    {
        var depends = false;
        BoundTree.Rewrite(
            value,
            part =>
            {
                depends |= part is BoundSubquery || (part is BoundSlot slot && slot.Slot == node);
                return null;
            }
        );
        return depends;
    }
}
