using Graph.Query.Functions;
using Graph.Query.Values;

namespace Graph.Query.Binding;

/// <summary>An expression whose names are resolved to slots of the row and to functions.</summary>
internal abstract record BoundExpression(StaticType Type);

internal sealed record BoundConstant(Value Value)
    : BoundExpression(
        new StaticType(
            StaticType.Of(Value),
            Value.Kind == ValueKind.List ? Value.Items.Aggregate(TypeSet.None, (all, item) => all | StaticType.Of(item)) : TypeSet.Any
        )
    );

internal sealed record BoundParameter(string Name) : BoundExpression(StaticType.Any);

internal sealed record BoundSlot(int Slot, string Name, StaticType Type) : BoundExpression(Type);

/// <remarks>What a node or relationship has as a property is a scalar or a list of scalars; in a map anything may stand.</remarks>
internal sealed record BoundProperty(BoundExpression Target, string Key)
    : BoundExpression(
        Target.Type.Kinds is TypeSet.Node or TypeSet.Relationship
            ? new StaticType(TypeSet.Any & ~(TypeSet.Map | TypeSet.Node | TypeSet.Relationship | TypeSet.Path))
            : StaticType.Any
    );

internal sealed record BoundCall(ScalarFunction Function, IReadOnlyList<BoundExpression> Arguments, StaticType Type)
    : BoundExpression(Type);

/// <summary><c>AND</c>, <c>OR</c> or <c>XOR</c> in three-valued logic.</summary>
internal sealed record BoundLogic(string Operator, BoundExpression Left, BoundExpression Right) : BoundExpression(StaticType.Boolean);

internal sealed record BoundNot(BoundExpression Operand) : BoundExpression(StaticType.Boolean);

/// <summary>One of the six comparisons.</summary>
internal sealed record BoundComparison(string Operator, BoundExpression Left, BoundExpression Right) : BoundExpression(StaticType.Boolean);

internal sealed record BoundIsNull(BoundExpression Operand, bool Negated) : BoundExpression(StaticType.Boolean);

internal sealed record BoundLabelTest(BoundExpression Target, Syntax.LabelExpression Labels) : BoundExpression(StaticType.Boolean);

internal sealed record BoundList(IReadOnlyList<BoundExpression> Items)
    : BoundExpression(new StaticType(TypeSet.List, Items.Aggregate(TypeSet.None, (all, item) => all | item.Type.Kinds)));

internal sealed record BoundMap(IReadOnlyList<(string Key, BoundExpression Value)> Entries) : BoundExpression(TypeSet.Map);

/// <summary>A map of properties: the key <c>*</c> stands for all of them.</summary>
internal sealed record BoundMapProjection(BoundExpression Target, IReadOnlyList<(string Key, BoundExpression? Value)> Entries)
    : BoundExpression(TypeSet.Map);

internal sealed record BoundCase(
    BoundExpression? Subject,
    IReadOnlyList<(BoundExpression When, BoundExpression Then)> Branches,
    BoundExpression? Else
) : BoundExpression(StaticType.Any);

internal sealed record BoundComprehension(BoundExpression List, int Slot, BoundExpression? Where, BoundExpression? Map)
    : BoundExpression(new StaticType(TypeSet.List, Map is null ? List.Type.Elements : Map.Type.Kinds));

internal sealed record BoundQuantifier(string Quantifier, BoundExpression List, int Slot, BoundExpression Where)
    : BoundExpression(StaticType.Boolean);

internal sealed record BoundReduce(BoundExpression Initial, int Accumulator, BoundExpression List, int Slot, BoundExpression Body)
    : BoundExpression(StaticType.Any);

/// <summary>A value that stands in a slot while the body is calculated.</summary>
internal sealed record BoundShared(BoundExpression Value, int Slot, BoundExpression Body) : BoundExpression(Body.Type);

/// <summary>What a subquery gives: whether it has a row, how many, or the list of them.</summary>
internal enum SubqueryKind
{
    Exists,
    Count,
    Collect,
}

internal sealed record BoundSubquery(SubqueryKind Kind, BoundQuery Query)
    : BoundExpression(
        Kind switch
        {
            SubqueryKind.Exists => TypeSet.Boolean,
            SubqueryKind.Count => TypeSet.Integer,
            _ => TypeSet.List,
        }
    );

/// <summary>A path made of matched elements, nodes and relationships in turn; a list stands for several relationships.</summary>
internal sealed record BoundPathBuild(IReadOnlyList<int> Slots) : BoundExpression(TypeSet.Path);
