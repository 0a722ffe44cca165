namespace Graph.Query.Tests.Syntax;

/// <summary>What opens, fills and closes one level of a nested query.</summary>
internal sealed record NestedText(string Name, string Open, string Middle, string Close)
{
    /// <summary>Each way of the language to put something inside something of its kind; what may be read in two ways before all.</summary>
    public static IReadOnlyList<NestedText> All { get; } =
    [
        new("parentheses", "(", "1", ")"),
        new("a node or a variable", "(n {x: ", "1", "})"),
        new("a pattern as a condition", "(n {x: ", "1", "})--()"),
        new("a relationship or a list", "(n)-[r {x: ", "1", "}]-()"),
        new("a difference or a pattern", "(n)-(", "1", ")"),
        new("lists", "[", "1", "]"),
        new("lists in parentheses", "[(", "1", ")]"),
        new("an equation or a named path", "[p = (", "1", ")]"),
        new("a test in a list or a comprehension", "[n IN ", "[]", "]"),
        new("a list that begins with a test", "[n IN ", "[]", ", 1]"),
        new("a comprehension in the list of one", "[x IN ", "[]", " WHERE true | x]"),
        new("a comprehension in the condition of one", "[x IN [] WHERE ", "true", " = [] | x]"),
        new("a comprehension in the result of one", "[x IN [] | ", "1", "]"),
        new("pattern comprehensions", "[(n)--() | ", "1", "]"),
        new("pattern comprehensions in conditions", "[(n)--() WHERE ", "true", " = [] | 1]"),
        new("pattern comprehensions in properties", "[(n {x: ", "1", "})--() | 1]"),
        new("comparisons", "1 < (", "1", ") < 1"),
        new("subjects of CASE", "CASE ", "1", " WHEN 1, 2, 3 THEN 1 WHEN 4 THEN 2 END"),
        new("values of CASE", "CASE 1 WHEN ", "1", " THEN 1 ELSE 2 END"),
        new("EXISTS over a pattern", "EXISTS { (n) WHERE ", "true", " }"),
        new("EXISTS of a pattern", "exists((n {x: ", "1", "})--())"),
        new("COLLECT", "COLLECT { RETURN ", "1", " }"),
        new("COUNT", "COUNT { MATCH (m) WHERE ", "true", " } > 0"),
        new("maps", "{a: ", "1", "}"),
        new("map projections", "n {a: ", "1", "}"),
        new("indexes", "[0][", "0", "]"),
        new("slices", "[0][0..", "0", "]"),
        new("calls", "abs(", "1", ")"),
        new("reduce", "reduce(a = 1, x IN [] | ", "1", ")"),
        new("quantifiers", "all(x IN [] WHERE ", "true", ")"),
        new("negations", "NOT (", "true", ")"),
        new("labels", "n:A|(", "A", ")"),
    ];

    /// <summary>A query with so many levels.</summary>
    public string Query(int levels) => Query(Repeat(Open, levels), Middle, Repeat(Close, levels));

    /// <summary>The query with as many levels as it has characters for.</summary>
    public string QueryOfLength(int characters) => Query(Math.Max(1, (characters - Query(0).Length) / (Open.Length + Close.Length)));

    /// <summary>A query around nested text.</summary>
    public static string Query(string open, string middle, string close) => $"MATCH (n) RETURN {open}{middle}{close} AS x";

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
