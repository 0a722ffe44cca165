using System.Collections.Immutable;
using System.Globalization;
using Graph.Model;
using YamlDotNet.RepresentationModel;

namespace Graph.Knowledge.Confidences;

/// <summary>The file <c>seeds/confidence.yaml</c>, which travels inside the assembly.</summary>
public static class ConfidenceFile
{
    private const string Place = "confidence.yaml";
    private const string Expected =
        "one of rules, kind, basis, field, right, wrong, estimate, on, commit, where 'rules', 'kind', 'basis' and 'on' are always there";

    /// <summary>Reads the file that came with the program.</summary>
    /// <exception cref="VocabularyException">The file is not what it should be; the message says where.</exception>
    public static RuleConfidences Read()
    {
        using var stream =
            typeof(ConfidenceFile).Assembly.GetManifestResourceStream(Place)
            ?? throw new VocabularyException($"The file '{Place}' did not come with the program.");
        using var reader = new StreamReader(stream);
        return Parse(reader.ReadToEnd(), Place);
    }

    /// <summary>Reads the text of such a file.</summary>
    /// <param name="text">The text.</param>
    /// <param name="place">The file's name, for messages.</param>
    /// <exception cref="VocabularyException">The text is not what it should be; the message says where.</exception>
    public static RuleConfidences Parse(string text, string place)
    {
        var root = VocabularyFile.Mapping(VocabularyFile.Parse(text, place), place, "'home' and 'counts'").ToList();
        var home = root.Find(p => p.Key.ToString() == "home").Value;
        var counts = root.Find(p => p.Key.ToString() == "counts").Value;
        return home is not null && counts is YamlSequenceNode rows
            ? new RuleConfidences(VocabularyFile.Text(home, place), [.. rows.Children.Select(r => Row(r, place))])
            : throw new VocabularyException($"{place}: expected 'home', a field, and 'counts', a list.");
    }

    private static RuleCount Row(YamlNode node, string place)
    {
        var fields = VocabularyFile
            .Mapping(node, place, Expected)
            .ToDictionary(p => VocabularyFile.Text(p.Key, place), p => p.Value, StringComparer.Ordinal);
        var row = new RuleCount(
            fields.TryGetValue("rules", out var rules) ? [.. VocabularyFile.Texts(rules, place)] : [],
            SourceKinds.Parse(Text("kind")) ?? throw Wrong("kind", $"one of {string.Join(", ", SourceKinds.Words)}"),
            BasisNames.Parse(Text("basis")) ?? throw Wrong("basis", $"one of {string.Join(", ", BasisNames.Words)}"),
            Text("field"),
            Number("right"),
            Number("wrong"),
            Text("estimate") is { } estimate ? double.Parse(estimate, CultureInfo.InvariantCulture) : null,
            Text("on") ?? throw Wrong("on", "what it was counted on"),
            Text("commit")
        );
        return row.Rules.IsEmpty || (row.Judged == 0) == (row.Estimate is null)
            ? throw VocabularyFile.Wrong(node, place, "a row without rules, or without either a count or an estimate", Expected)
            : row;

        string? Text(string field) => fields.TryGetValue(field, out var value) ? VocabularyFile.Text(value, place) : null;

        VocabularyException Wrong(string field, string expected) =>
            VocabularyFile.Wrong(fields.GetValueOrDefault(field, node), place, Text(field) ?? $"no '{field}'", expected);

        int Number(string field) =>
            Text(field) is not { } text ? 0
            : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
            : throw Wrong(field, "a number of cases");
    }
}
