namespace Graph.Query.Syntax;

/// <summary>What stands in the brackets of a node or relationship; each part is null where it is not written.</summary>
/// <param name="Variable">Its name.</param>
/// <param name="Labels">Its labels, or the types of a relationship.</param>
/// <param name="Properties">The map of properties that it must have.</param>
/// <param name="Where">The condition on it.</param>
internal readonly record struct PatternFiller(string? Variable, LabelExpression? Labels, Expression? Properties, Expression? Where);
