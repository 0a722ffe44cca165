namespace Graph.Query.Binding;

/// <summary>Recognizes conditions that can be tested on a node or relationship by its number alone.</summary>
internal static class ColumnCondition
{
    /// <summary>Whether a condition is a test of the labels of what is in a slot, or reads nothing but one property of it.</summary>
    public static bool Reads(BoundExpression condition, int slot) =>
        condition is BoundLabelTest { Target: BoundSlot target }
            ? target.Slot == slot
            : Property(condition) is { Target: BoundSlot owner } && owner.Slot == slot;

    /// <summary>The one property that a condition reads, where it reads nothing else and always says the same of the same value;
    /// otherwise null.</summary>
    public static BoundProperty? Property(BoundExpression condition)
    {
        BoundProperty? found = null;
        return IsPure(condition, ref found) ? found : null;
    }

    private static bool IsPure(BoundExpression expression, ref BoundProperty? found)
    {
        switch (expression)
        {
            case BoundConstant or BoundParameter:
                return true;
            case BoundProperty { Target: BoundSlot { Type.Kinds: TypeSet.Node or TypeSet.Relationship } } property:
                found ??= property;
                return found == property;
            case BoundComparison e:
                return IsPure(e.Left, ref found) && IsPure(e.Right, ref found);
            case BoundLogic e:
                return IsPure(e.Left, ref found) && IsPure(e.Right, ref found);
            case BoundNot e:
                return IsPure(e.Operand, ref found);
            case BoundIsNull e:
                return IsPure(e.Operand, ref found);
            case BoundList e:
                return ArePure(e.Items, ref found);
            case BoundCall { Function.IsConstant: true } e:
                return ArePure(e.Arguments, ref found);
            default:
                return false;
        }
    }

    private static bool ArePure(IReadOnlyList<BoundExpression> expressions, ref BoundProperty? found)
    {
        foreach (var expression in expressions)
        {
            if (!IsPure(expression, ref found))
            {
                return false;
            }
        }

        return true;
    }
}
