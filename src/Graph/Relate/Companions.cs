using System.Collections.Immutable;
using Graph.Extract;
using Graph.Model;
using Graph.Resolve;
using Graph.Vocabulary;

namespace Graph.Relate;

/// <summary>The survey papers that lists accompany.</summary>
/// <param name="Papers">Those that no list holds as an entry, as entities of their own.</param>
/// <param name="Claims">List and paper belong together; the words are those of the list's document.</param>
internal sealed record Companions(ImmutableArray<Entity> Papers, ImmutableArray<(Claim Claim, Basis Basis, double Confidence)> Claims)
{
    private const double Confidence = 0.99;

    /// <summary>Finds the papers among those that are resolved, by title; makes those that are not there.</summary>
    public static Companions Find(Resolution resolution, SourceRegistry sources)
    {
        var papers = ImmutableArray.CreateBuilder<Entity>();
        var claims = ImmutableArray.CreateBuilder<(Claim, Basis, double)>();
        var known = resolution.Entities.Where(e => e.Is(Labels.Paper)).SelectMany(e => e.Properties.Texts("aliases").Append(e.Name).Select(t => (Form: FoldedText.Of(t), e.Key)))
            .GroupBy(p => p.Form, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Key, StringComparer.Ordinal);
        foreach (var source in resolution.Sources)
        {
            if (sources.Find(source.Extraction.Source.Id)?.Companion is not { } companion || LineOf(source.Extraction.Source, companion.Title) is not { } quote)
            {
                continue;
            }

            var form = FoldedText.Of(companion.Title);
            if (!known.TryGetValue(form, out var key))
            {
                known.Add(form, key = "paper:" + form.Replace(' ', '-'));
                papers.Add(new Entity(key, [Labels.Paper, Labels.Survey], companion.Title,
                    PropertyMap.Empty.With("title", companion.Title).With("url", companion.Url)));
            }

            var evidence = new Evidence(source.Extraction.Source.Id, quote.Line, quote.Line, quote.Words, "companion");
            claims.Add((new Claim(RelationTypes.CompanionOf, NodeRef.Of(source.ListKey), NodeRef.Of(key), evidence), Basis.Stated, Confidence));
        }

        return new Companions(papers.ToImmutable(), claims.ToImmutable());
    }

    private static Quote? LineOf(SourceText source, string title)
    {
        for (var line = 1; line <= source.LineCount; line++)
        {
            var at = source.Line(line).IndexOf(title, StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
            {
                return new Quote(line, source.Line(line).Slice(at, title.Length).ToString());
            }
        }

        return null;
    }
}
