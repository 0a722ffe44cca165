using Graph.Knowledge;
using Graph.Read.Prose;
using Graph.Read.Prose.Names;
using Graph.Text;

namespace Graph.Tests.Read.Prose;

/// <summary>What texts say, case by case, as a person reads them.</summary>
public sealed class ProseCaseTests
{
    private static readonly string[] Types = ["INTRODUCES", "BUILDS_ON", "TRAINED_ON", "EVALUATES_ON", "EVALUATES", "CODE_FROM"];
    private static readonly Lazy<ProseReader> Reader = new(() => new ProseReader(KnownNames.Of(Lexicon.Load(), [])));

    public static TheoryData<string> Abstracts => [.. ProseCase.Of("abstracts", ProseForm.Abstract).Select(c => c.Name)];

    public static TheoryData<string> Readmes => [.. ProseCase.Of("readmes", ProseForm.Markdown).Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Abstracts))]
    public void An_abstract_says(string name) => Check(ProseCase.Of("abstracts", ProseForm.Abstract).Single(c => c.Name == name));

    [Theory]
    [MemberData(nameof(Readmes))]
    public void A_readme_says(string name) => Check(ProseCase.Of("readmes", ProseForm.Markdown).Single(c => c.Name == name));

    private static void Check(ProseCase given)
    {
        var said = Reader.Value.Read(given.Text);

        foreach (var type in Types)
        {
            var expected = given.Expected.GetValueOrDefault(type, []).Select(NameForm.Of).Order(StringComparer.Ordinal);
            var found = said.Where(s => s.Type == type).Select(s => NameForm.Of(s.Object)).Distinct().Order(StringComparer.Ordinal);
            Assert.Equal([type, .. expected], [type, .. found]);
        }

        Replay.Check(given.Text, said);
    }
}
