namespace Graph.Query.Syntax;

/// <summary>A type as <c>IS ::</c> names it.</summary>
/// <param name="Name">In capitals; <c>|</c> for one of several.</param>
/// <param name="NotNull">Whether null is not a value of it.</param>
/// <param name="Inner">The type of a list's elements, or the alternatives.</param>
internal sealed record TypeName(string Name, bool NotNull, IReadOnlyList<TypeName> Inner);
