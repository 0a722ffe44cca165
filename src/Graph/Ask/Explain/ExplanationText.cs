using System.Collections.Immutable;
using System.Globalization;

namespace Graph.Ask.Explain;

/// <summary>An explanation for people.</summary>
public static class ExplanationText
{
    private const int MostEvidence = 30;

    /// <summary>Writes what the entity is, where it is spoken of and why mentions were joined.</summary>
    public static void Write(Explanation explanation, TextWriter output)
    {
        var entity = explanation.Entity;
        output.WriteLine($"{Flat(entity.Name)}");
        output.WriteLine($"{entity.Key}  ({string.Join(", ", entity.Labels)})");
        foreach (var (name, value) in entity.Properties)
        {
            output.WriteLine($"  {name.PadRight(13)} {Flat(Text(value))}");
        }

        WriteEvidence(explanation, output);
        WriteMerges(explanation, output);
    }

    private static void WriteEvidence(Explanation explanation, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine(
            explanation.Evidence.Length == 1
                ? "Sources speak of it at one place:"
                : $"Sources speak of it at {explanation.Evidence.Length} places:"
        );
        foreach (var piece in explanation.Evidence.Take(MostEvidence))
        {
            output.WriteLine($"  {piece.Source}({piece.Line})  “{Flat(piece.Quote)}”");
        }

        if (explanation.Evidence.Length > MostEvidence)
        {
            output.WriteLine($"  and {explanation.Evidence.Length - MostEvidence} more; --format json shows all.");
        }
    }

    private static void WriteMerges(Explanation explanation, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine(explanation.Merges.IsEmpty ? "Nothing had to be merged." : "They are one because:");
        foreach (var merge in explanation.Merges)
        {
            output.WriteLine($"  {merge.Left.Source}({merge.Left.Line})  {Flat(merge.Left.Text)}");
            output.WriteLine($"  {merge.Right.Source}({merge.Right.Line})  {Flat(merge.Right.Text)}");
            output.WriteLine($"      {merge.Rule}, score {merge.Score.ToString("0.####", CultureInfo.InvariantCulture)}");
            merge.For.ToList().ForEach(sentence => output.WriteLine($"      + {sentence}"));
            merge.Against.ToList().ForEach(sentence => output.WriteLine($"      - {sentence}"));
        }
    }

    private static string Text(object value) =>
        value switch
        {
            ImmutableArray<string> texts => string.Join(" · ", texts),
            ImmutableArray<long> numbers => string.Join(" · ", numbers),
            ImmutableArray<double> numbers => string.Join(" · ", numbers.Select(n => n.ToString(CultureInfo.InvariantCulture))),
            _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        };

    private static string Flat(string text) => text.ReplaceLineEndings(" ");
}
