using Graph.Read.Lists.Parts;

namespace Graph.Tests.Read.Lists.Parts;

/// <summary>Where words of one style are cut; the cases are in <c>split-cases.txt</c>.</summary>
public sealed class SplitCaseTests
{
    private const string Bold = "bold: ";

    public static TheoryData<string, string> Cases =>
        [
            .. File.ReadLines(ProjectFolder.Path("tests/Graph.Tests/Read/Lists/Parts/split-cases.txt"))
                .Where(line => line.Length > 0 && line[0] != '#')
                .Select(line => line.Split(" => "))
                .Select(parts => new TheoryDataRow<string, string>(parts[0], parts[1])),
        ];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Words_are_cut_where_a_reader_sees_another_thing_begin(string words, string expected) => Assert.Equal(expected, Read(words));

    private static string Read(string words)
    {
        var isBold = words.StartsWith(Bold, StringComparison.Ordinal);
        var text = isBold ? words[Bold.Length..] : words;
        var spans = new List<PartSpan>();
        WordsSplitter.Split(text, 0, text.Length, spans, isBold);
        return string.Join("; ", spans.Select(span => $"{NameOf(span.Classification.Role)}: {WordsOf(text, span)}"));
    }

    private static string NameOf(PartRole role) =>
        role switch
        {
            PartRole.Plain => "title",
            PartRole.Authors => "names",
            _ => role.ToString().ToLowerInvariant(),
        };

    // The sign that ends a part is not of it, but for the full stop of 'et al.'.
    private static string WordsOf(string text, PartSpan span)
    {
        var words = text[span.Start..span.End];
        return words.EndsWith("al.", StringComparison.Ordinal) ? words : words.TrimEnd('.', ',', ':', ' ');
    }
}
