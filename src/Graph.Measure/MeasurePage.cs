using System.Globalization;
using Graph.Knowledge.Confidences;
using Graph.Measure.Judging;
using Graph.Measure.Recount;
using Graph.Text;

namespace Graph.Measure;

/// <summary>What was measured, as Markdown on a screen.</summary>
internal static class MeasurePage
{
    /// <summary>Writes how right the graph of the seeds is, and how far its confidences can be believed.</summary>
    public static void Write(TextWriter output, AccuracyCard card, IEnumerable<ICaseSource> sources)
    {
        output.WriteLine(
            $"# How right the graph is\n\nAgainst the hand-checked relations of {string.Join(", ", card.Sources)}, entry by entry.\n"
        );
        MarkdownTable.WriteLinedUp(
            output,
            ["relationship", "precision:", "recall:", "right:", "wrong:", "missed:", "neutral:"],
            card.Types.Select(t => Row(t.Key, t.Value))
        );
        MarkdownTable.WriteLinedUp(
            output,
            ["rule", "precision:", "recall:", "right:", "wrong:", "missed:", "neutral:"],
            card.Rules.Select(r => Row(r.Key, r.Value))
        );
        output.WriteLine($"Typical errors that the gold lists and the graph makes: {Number(card.NegativesProduced.Length)}.\n");
        foreach (var negative in card.NegativesProduced)
        {
            output.WriteLine($"- {negative}");
        }

        output.WriteLine($"Other claims that the gold does not support: {Number(card.Wrong.Length)}.\n");
        foreach (var wrong in card.Wrong)
        {
            output.WriteLine($"- {wrong}");
        }

        output.WriteLine();
        foreach (var source in sources)
        {
            WriteReliability(output, source);
        }
    }

    private static void WriteReliability(TextWriter output, ICaseSource source)
    {
        var fields = source.Cases().GroupBy(c => c.Field).OrderBy(f => f.Key, StringComparer.Ordinal).ToList();
        if (fields.Count > 1)
        {
            WriteReliability(output, $"{source.Name}, all {Number(fields.Count)} fields", fields.SelectMany(f => f));
        }

        fields.ForEach(field => WriteReliability(output, $"{source.Name}, {field.Key}", field));
    }

    private static void WriteReliability(TextWriter output, string of, IEnumerable<JudgedCase> cases)
    {
        output.WriteLine($"# How far to believe a confidence: {of}\n");
        MarkdownTable.WriteLinedUp(
            output,
            ["confidence", "claims:", "stated:", "measured:"],
            Reliability
                .Of(cases, RuleConfidences.Shipped)
                .Select(b => new[] { $"{Share(b.Above)} to {Share(b.UpTo)}", Number(b.Cases), Share(b.Stated), Share(b.Measured) })
        );
    }

    private static string[] Row(string name, Score score) =>
        [
            name,
            Share(score.Precision),
            Share(score.Recall),
            Number(score.Right),
            Number(score.Wrong),
            Number(score.Missed),
            Number(score.Neutral),
        ];

    private static string Share(double? share) => share is { } value ? value.ToString("0.000", CultureInfo.InvariantCulture) : "–";

    private static string Number(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
