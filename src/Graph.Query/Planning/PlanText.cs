using Graph.Query.Binding;
using Graph.Query.Syntax;

namespace Graph.Query.Planning;

/// <summary>Bound expressions and labels in the words of the language, for <c>EXPLAIN</c>.</summary>
internal static class PlanText
{
    private const int DeepestShown = 40;

    /// <summary>What is nested deeper than forty levels is left out.</summary>
    public static string Of(BoundExpression expression) => Of(expression, 0);

    private static string Of(BoundExpression expression, int level) =>
        expression switch
        {
            _ when level > DeepestShown => "…",
            BoundConstant e => e.Value.ToString(),
            BoundParameter e => "$" + e.Name,
            BoundSlot e => e.Name.Length == 0 ? "_" : e.Name,
            BoundProperty e => Of(e.Target, level + 1) + "." + e.Key,
            BoundCall { Arguments.Count: 2 } e when !char.IsLetter(e.Function.Name[0]) || char.IsUpper(e.Function.Name[^1]) =>
                $"{Of(e.Arguments[0], level + 1)} {e.Function.Name} {Of(e.Arguments[1], level + 1)}",
            BoundCall e => $"{e.Function.Name}({string.Join(", ", e.Arguments.Select(part => Of(part, level + 1)))})",
            BoundLogic e => $"({Of(e.Left, level + 1)} {e.Operator} {Of(e.Right, level + 1)})",
            BoundNot e => "NOT " + Of(e.Operand, level + 1),
            BoundComparison e => $"{Of(e.Left, level + 1)} {e.Operator} {Of(e.Right, level + 1)}",
            BoundIsNull e => Of(e.Operand, level + 1) + (e.Negated ? " IS NOT NULL" : " IS NULL"),
            BoundLabelTest e => Of(e.Target, level + 1) + ":" + Of(e.Labels),
            BoundList e => "[" + string.Join(", ", e.Items.Select(part => Of(part, level + 1))) + "]",
            BoundShared e => Of(e.Body, level + 1),
            BoundSubquery e => e.Kind.ToString().ToUpperInvariant() + " { … }",
            _ => "…",
        };

    /// <summary>What a step does, and the conditions that it tests while it does so.</summary>
    public static string Conditions(string text, IReadOnlyList<BoundExpression> conditions) =>
        string.Join(", ", conditions.Select(condition => Of(condition)).Prepend(text));

    public static string Of(LabelExpression labels) =>
        labels switch
        {
            LabelName e => e.Name,
            LabelNot e => "!" + Of(e.Operand),
            LabelBoth e => $"({Of(e.Left)}&{Of(e.Right)})",
            LabelEither e => $"({Of(e.Left)}|{Of(e.Right)})",
            _ => "%",
        };

    public static string Of(BoundRelationship r)
    {
        var types = r.Types is null ? "" : ":" + Of(r.Types);
        var length = r.Length is null ? "" : $"*{r.Length.Minimum}..{r.Length.Maximum}";
        var body = $"[{r.Name}{types}{length}]";
        return (r.Direction == PatternDirection.Incoming ? "<-" : "-") + body + (r.Direction == PatternDirection.Outgoing ? "->" : "-");
    }
}
