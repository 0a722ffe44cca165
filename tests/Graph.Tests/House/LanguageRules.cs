using System.Text.RegularExpressions;

namespace Graph.Tests.House;

/// <summary>What a reader must know of language is data: few words of it stand in the code of the reader.</summary>
public sealed partial class LanguageRules
{
    // Sentences to the user, names of groups and codes do not count: they are not what the reader knows.
    private const int MostWords = 300;

    private static readonly string[] Rooms = ["src/Graph/Read", "src/Graph/Resolve", "src/Graph/Relate"];

    // What they name is defined by a format, not by language: fields of JSON, YAML and CSV, tags of HTML, properties of contract 2.
    private static readonly string[] OfFormats =
    [
        "src/Graph/Read/Catalogues/",
        "src/Graph/Read/Records/",
        "src/Graph/Read/ModelCards/",
        "src/Graph/Read/MentionJson.cs",
        "src/Graph/Read/Lint/SarifLog.cs",
        "src/Graph/Read/Lists/Blocks/",
        "src/Graph/Read/Prose/Cut/",
        "src/Graph/Read/Prose/Language/ProseLanguage.cs",
        "src/Graph/Resolve/LedgerReader.cs",
        "src/Graph/Relate/Columns/LabelledLinks.cs",
        "src/Graph/Relate/Columns/ModelDetails.cs",
        "src/Graph/Relate/Gaps/KeptRecord.cs",
        "src/Graph/Relate/GatheredClaim.cs",
        "src/Graph/Relate/ListTopic.cs",
    ];

    [Fact]
    public void Reading_resolving_and_relating_hold_few_words_of_language_in_their_code()
    {
        var words = Rooms
            .SelectMany(room => SourceFiles.Below(ProjectFolder.Path(room)))
            .Select(file => (Name: Path.GetRelativePath(ProjectFolder.Root, file).Replace(Path.DirectorySeparatorChar, '/'), File: file))
            .Where(file => !OfFormats.Any(format => file.Name.StartsWith(format, StringComparison.Ordinal)))
            .SelectMany(file => WordsIn(File.ReadAllText(file.File)))
            .ToList();

        Assert.True(words.Count < MostWords, $"{words.Count} words: {string.Join(' ', words.Distinct().Order(StringComparer.Ordinal))}");
    }

    [Fact]
    public void Every_file_of_language_says_what_it_is_for_and_stands_in_the_README()
    {
        var folder = ProjectFolder.Path("seeds/language");
        var map = File.ReadAllText(Path.Combine(folder, "README.md"));

        Assert.All(
            Directory.EnumerateFiles(folder, "*.yaml"),
            file =>
            {
                Assert.StartsWith("# ", File.ReadLines(file).First(), StringComparison.Ordinal);
                Assert.Contains($"`{Path.GetFileName(file)}`", map, StringComparison.Ordinal);
            }
        );
    }

    private static readonly string[] ReadByGroup =
    [
        "abbreviations",
        "columns",
        "headings",
        "names",
        "people",
        "relations",
        "repositories",
        "running-text",
        "titles",
        "venue-words",
    ];

    // 'hosts' and 'link-labels' are read whole, each group a kind; the groups of 'prose' that only other groups name are in its pattern.
    [Fact]
    public void Every_group_of_words_is_asked_for_by_some_cue()
    {
        var code = string.Concat(SourceFiles.Below(ProjectFolder.Path("src/Graph")).Select(File.ReadAllText));
        var unused =
            from name in ReadByGroup
            from line in File.ReadLines(ProjectFolder.Path($"seeds/language/{name}.yaml"))
            let found = Group().Match(line)
            where found.Success && !code.Contains($"\"{found.Groups[1].Value}\"", StringComparison.Ordinal)
            select $"seeds/language/{name}.yaml: nobody asks for '{found.Groups[1].Value}'";

        Findings.AssertNone(unused);
    }

    [GeneratedRegex("^([a-z-]+):")]
    private static partial Regex Group();

    private static IEnumerable<string> WordsIn(string code)
    {
        var own = Broken().Replace(Comment().Replace(code, ""), "");
        var words =
            from Match literal in Literal().Matches(own)
            let text = literal.Value
            where !Sentence().IsMatch(text) && !Address().IsMatch(text) && !IsName(own, literal.Index)
            from Match word in Word().Matches(Escape().Replace(text, " "))
            select word.Value.ToLowerInvariant();
        return words;
    }

    // The name of a group or file, or of a cue.
    private static bool IsName(string code, int at) => Naming().IsMatch(code[Math.Max(0, at - 40)..at]);

    [GeneratedRegex(@"^\s*//.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"""(?:[^""\\\n]|\\.|"""")*""")]
    private static partial Regex Literal();

    // A text that goes on on the next line.
    [GeneratedRegex(@"""\s*\+\s*""")]
    private static partial Regex Broken();

    // A host, an address, the ending of a file; the name of a rule or group, whose words hyphens join.
    [GeneratedRegex(@"://|\w\.\w|^""\.\w|^""[a-z]+(?:-[a-z]+)+""$")]
    private static partial Regex Address();

    // A message: it has four words, or holds a value.
    [GeneratedRegex(@"\p{L}+ \p{L}+ \p{L}+ \p{L}+|\{\w+[.(}]")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"(?:\[|OneOf\(|LanguageFile\.Read\(|new\(|Cue<\w+>\(\s*|With\(|Name => |Rule\()$")]
    private static partial Regex Naming();

    [GeneratedRegex(@"\\u\w{4}|\\p\{\w+\}|\\\w|\(\?<\w+>|\(\?[<=!:>]*")]
    private static partial Regex Escape();

    [GeneratedRegex(@"\p{L}{3,}")]
    private static partial Regex Word();
}
