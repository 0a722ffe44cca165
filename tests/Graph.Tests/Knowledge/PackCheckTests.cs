using Graph.Knowledge;

namespace Graph.Tests.Knowledge;

/// <summary>What <c>graph vocabulary check</c> says of a user's own pack.</summary>
public sealed class PackCheckTests : IDisposable
{
    private const string Head = "sources: [\"https://example.org/survey\"]\n";

    private const string Words = "words: [bird]\n";
    private const string Area = "tasks:\n  Birds:\n    cite: https://example.org/survey\n    tasks:\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("graph-packs").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_sound_pack_is_summed_up_and_has_no_problems()
    {
        var (summary, problems) = Check(
            Head + "words: [bird]\ntasks:\n  Birds:\n    cite: https://example.org/survey\n    tasks:\n      Bird counting: {}\n"
        );

        Assert.EndsWith("birds.yaml: 1 tasks, 0 data sets, 0 models; it speaks where a list says one of 1 words.", summary);
        Assert.Empty(problems);
    }

    [Fact]
    public void Bare_words_without_words_of_the_field_never_count()
    {
        var (_, problems) = Check(
            Head + "tasks:\n  Birds:\n    cite: https://example.org/survey\n    tasks:\n      Bird counting: {bare: [counting]}\n"
        );

        Assert.EndsWith(
            "(6): 'Bird counting' has bare words, but the pack has no 'words' by which a list shows its field; add some.",
            Assert.Single(problems)
        );
    }

    [Fact]
    public void A_phrase_that_another_pack_has_is_named_with_it()
    {
        var (_, problems) = Check(Head + Words + Area + "      Bird counting: {aliases: [edge prediction]}\n");

        Assert.Contains("'edge prediction' is Bird counting here and Link prediction in the pack graph-learning", Assert.Single(problems));
    }

    [Fact]
    public void A_pack_without_sources_is_refused()
    {
        var error = Assert.Throws<VocabularyException>(() => Check("words: [bird]\n"));

        Assert.Contains("the pack names no sources", error.Message);
    }

    [Fact]
    public void A_folder_of_packs_speaks_beside_those_of_the_program()
    {
        Write(Head + "words: [bird]\ntasks:\n  Birds:\n    cite: https://example.org/survey\n    tasks:\n      Bird counting: {}\n");

        var packs = Lexicon.Load(null, _folder).Packs.Select(p => p.Name).ToList();

        Assert.Contains("birds", packs);
        Assert.Contains("vision", packs);
    }

    private (string Summary, IReadOnlyList<string> Problems) Check(string text)
    {
        var (summary, problems) = PackCheck.Check(Write(text));
        return (summary, problems);
    }

    private string Write(string text)
    {
        var file = Path.Combine(_folder, "birds.yaml");
        File.WriteAllText(file, text);
        return file;
    }
}
