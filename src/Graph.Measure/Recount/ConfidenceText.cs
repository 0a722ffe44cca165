using System.Globalization;
using System.Text;
using Graph.Knowledge.Confidences;
using Graph.Model;

namespace Graph.Measure.Recount;

/// <summary>The text of <c>seeds/confidence.yaml</c>.</summary>
internal static class ConfidenceText
{
    private const string Head = """
        # How often each rule was right, by the kind of source that it speaks on and the field of that source. The rows with a commit are
        # counted: `dotnet run --project src/Graph.Measure -- --write` counts them again. The others people counted by hand, or estimated.
        # What a confidence is made of them: src/decisions/confidence.md. 'home' is the field whose lists the rules were written with.
        """;

    /// <summary>The file with these rows.</summary>
    public static string Of(string home, IEnumerable<RuleCount> rows)
    {
        var text = new StringBuilder(Head).Append(CultureInfo.InvariantCulture, $"\nhome: {home}\ncounts:\n");
        foreach (var row in rows)
        {
            text.Append(CultureInfo.InvariantCulture, $"  - rules: [{string.Join(", ", row.Rules)}]\n");
            Field(text, "kind", row.Kind.Word());
            Field(text, "basis", row.Basis.Word());
            Field(text, "field", row.Field);
            Field(text, "right", row.Estimate is null ? row.Right.ToString(CultureInfo.InvariantCulture) : null);
            Field(text, "wrong", row.Estimate is null ? row.Wrong.ToString(CultureInfo.InvariantCulture) : null);
            Field(text, "estimate", row.Estimate?.ToString(CultureInfo.InvariantCulture));
            Field(text, "on", row.On);
            Field(text, "commit", row.Commit is { } commit ? $"\"{commit}\"" : null);
        }

        return text.Replace("\r\n", "\n").ToString();
    }

    private static void Field(StringBuilder text, string name, string? value)
    {
        if (value is not null)
        {
            text.Append(CultureInfo.InvariantCulture, $"    {name}: {value}\n");
        }
    }
}
