using System.Collections.Immutable;
using Graph.Read.Prose;
using YamlDotNet.RepresentationModel;

namespace Graph.Tests.Read.Prose;

/// <summary>A case of the files beside it: a text, and what it says.</summary>
/// <param name="Name">What the case shows.</param>
/// <param name="Text">The text.</param>
/// <param name="Expected">For each type of relationship, the names.</param>
internal sealed record ProseCase(string Name, ProseText Text, ImmutableSortedDictionary<string, ImmutableArray<string>> Expected)
{
    /// <summary>The cases of a file.</summary>
    public static IEnumerable<ProseCase> Of(string file, ProseForm form)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(File.ReadAllText(ProjectFolder.Path($"tests/Graph.Tests/Read/Prose/Cases/{file}.yaml"))));
        foreach (var node in ((YamlSequenceNode)yaml.Documents[0].RootNode).Cast<YamlMappingNode>())
        {
            string? Field(string name) => node.Children.TryGetValue(name, out var value) ? value.ToString() : null;
            var expected = node
                .Children.Where(c => c.Value is YamlSequenceNode)
                .ToImmutableSortedDictionary(
                    c => c.Key.ToString(),
                    c => ((YamlSequenceNode)c.Value).Select(v => v.ToString()).ToImmutableArray()
                );
            var text = new ProseText(Field("text")!, form, Field("title")) { OwnNames = Field("own") is { } own ? [own] : [] };
            yield return new ProseCase(Field("case")!, text, expected);
        }
    }
}
