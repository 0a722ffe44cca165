namespace Graph.Query.Syntax;

/// <summary>A whole query: one or more single queries joined by <c>UNION</c>.</summary>
internal sealed record UnionQuery(IReadOnlyList<SingleQuery> Parts, bool KeepsDuplicates, TextSpan Span);

internal sealed record SingleQuery(IReadOnlyList<Clause> Clauses, TextSpan Span);

internal abstract record Clause(TextSpan Span);

internal sealed record MatchClause(bool Optional, IReadOnlyList<PathPattern> Patterns, Expression? Where, TextSpan Span) : Clause(Span);

internal sealed record UnwindClause(Expression List, string Variable, TextSpan Span) : Clause(Span);

/// <summary><c>FINISH</c>: the query gives nothing.</summary>
internal sealed record FinishClause(TextSpan Span) : Clause(Span);

/// <summary><c>WITH</c> or <c>RETURN</c>.</summary>
internal sealed record ProjectionClause(
    bool IsReturn,
    bool Distinct,
    bool Star,
    IReadOnlyList<ProjectionItem> Items,
    IReadOnlyList<SortItem> OrderBy,
    Expression? Skip,
    Expression? Limit,
    Expression? Where,
    TextSpan Span
) : Clause(Span);

/// <param name="Alias">The name after <c>AS</c>; null where there is none.</param>
/// <param name="Text">The expression as written: the name of the column where there is no alias.</param>
internal sealed record ProjectionItem(Expression Expression, string? Alias, string Text, TextSpan Span);

internal sealed record SortItem(Expression Expression, bool Descending);

/// <param name="Imports">The variables in <c>CALL (…)</c>; null for the old form, which imports by a leading <c>WITH</c>.</param>
internal sealed record SubqueryClause(
    UnionQuery Query,
    IReadOnlyList<VariableExpression>? Imports,
    bool ImportsAll,
    bool Optional,
    TextSpan Span
) : Clause(Span);

/// <param name="Yields">Columns with the names they get; null where there is no <c>YIELD</c>.</param>
internal sealed record ProcedureClause(
    string Name,
    IReadOnlyList<Expression> Arguments,
    IReadOnlyList<(string Column, string Name)>? Yields,
    Expression? Where,
    TextSpan Span
) : Clause(Span);
