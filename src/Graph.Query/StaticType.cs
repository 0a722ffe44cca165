using Graph.Query.Values;

namespace Graph.Query;

/// <summary>The kinds that a value may have, as far as is known before the query runs. Null is always possible and has no bit.</summary>
[Flags]
internal enum TypeSet
{
    None = 0,
    Boolean = 1,
    Integer = 2,
    Float = 4,
    String = 8,
    Date = 16,
    List = 32,
    Map = 64,
    Node = 128,
    Relationship = 256,
    Path = 512,
    Number = Integer | Float,
    Any = 1023,
}

/// <summary>What is known of an expression before the query runs.</summary>
/// <param name="Kinds">The kinds it may have.</param>
/// <param name="Elements">For a list, the kinds its elements may have.</param>
internal readonly record struct StaticType(TypeSet Kinds, TypeSet Elements = TypeSet.Any)
{
    public static readonly StaticType Any = new(TypeSet.Any);
    public static readonly StaticType Boolean = new(TypeSet.Boolean);

    public static implicit operator StaticType(TypeSet kinds) => new(kinds);

    /// <summary>Whether a value of this type could be of one of these kinds; a null literal always could.</summary>
    public bool CouldBe(TypeSet kinds) => Kinds == TypeSet.None || (Kinds & kinds) != 0;

    public static TypeSet Of(Value value) => value.Kind == ValueKind.Null ? TypeSet.None : (TypeSet)(1 << ((int)value.Kind - 1));
}
