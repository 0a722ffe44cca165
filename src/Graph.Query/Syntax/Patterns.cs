namespace Graph.Query.Syntax;

/// <summary>A condition on labels or on a relationship's type.</summary>
internal abstract record LabelExpression;

internal sealed record LabelName(string Name, TextSpan Span) : LabelExpression;

internal sealed record LabelWildcard : LabelExpression;

internal sealed record LabelNot(LabelExpression Operand) : LabelExpression;

internal sealed record LabelBoth(LabelExpression Left, LabelExpression Right) : LabelExpression;

internal sealed record LabelEither(LabelExpression Left, LabelExpression Right) : LabelExpression;

/// <summary>Which paths of those that match are wanted.</summary>
internal enum PathSelector
{
    All,
    Shortest,
    AllShortest,
    ShortestGroups,
    Any,
}

/// <summary>A path pattern: nodes with what connects them.</summary>
/// <param name="Count">For <c>SHORTEST k</c> and <c>ANY k</c>: how many.</param>
/// <param name="IsFunction">Whether it was written as <c>shortestPath(…)</c>.</param>
internal sealed record PathPattern(
    string? Variable,
    PathSelector Selector,
    int Count,
    bool IsFunction,
    IReadOnlyList<PathElement> Elements,
    Expression? Where,
    TextSpan Span
);

/// <summary>A node, a relationship or a part in parentheses.</summary>
internal abstract record PathElement(TextSpan Span);

internal sealed record NodePattern(string? Variable, LabelExpression? Labels, Expression? Properties, Expression? Where, TextSpan Span)
    : PathElement(Span);

internal enum PatternDirection
{
    Outgoing,
    Incoming,
    Either,
}

/// <param name="Length">Null for one relationship, otherwise the bounds of <c>*</c>.</param>
internal sealed record RelationshipPattern(
    string? Variable,
    LabelExpression? Types,
    Expression? Properties,
    Expression? Where,
    PatternDirection Direction,
    PatternLength? Length,
    TextSpan Span
) : PathElement(Span);

/// <param name="Maximum">Null where there is none.</param>
internal sealed record PatternLength(int Minimum, int? Maximum);

/// <summary><c>((a)-[r]->(b) WHERE …){1,3}</c>; without a quantifier the inner pattern once.</summary>
internal sealed record QuantifiedPattern(IReadOnlyList<PathElement> Elements, Expression? Where, PatternLength? Length, TextSpan Span)
    : PathElement(Span);
