using System.Text.RegularExpressions;

namespace Graph.Tests.House;

/// <summary>What a reader must know of language is data: few words of it stand in the code of the reader.</summary>
public sealed partial class LanguageRules
{
    // Sentences to the user, names of groups and codes do not count: they are not what the reader knows.
    private const int MostWords = 300;

    [Fact]
    public void The_reader_of_lists_holds_few_words_of_language_in_its_code()
    {
        var words = Directory
            .EnumerateFiles(ProjectFolder.Path("src/Graph/Read/Lists"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => WordsIn(File.ReadAllText(file)))
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

    private static IEnumerable<string> WordsIn(string code)
    {
        var own = Comment().Replace(code, "");
        var words =
            from Match literal in Literal().Matches(own)
            let text = literal.Value
            where !Sentence().IsMatch(text) && !IsName(own, literal.Index)
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

    // A message: it has four words, or holds a value.
    [GeneratedRegex(@"\p{L}+ \p{L}+ \p{L}+ \p{L}+|\{\w+[.(}]")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"(?:\[|OneOf\(|LanguageFile\.Read\(|new\(|Cue<\w+>\(\s*)$")]
    private static partial Regex Naming();

    [GeneratedRegex(@"\\p\{\w+\}|\\\w|\(\?<\w+>|\(\?[<=!:>]*")]
    private static partial Regex Escape();

    [GeneratedRegex(@"\p{L}{3,}")]
    private static partial Regex Word();
}
