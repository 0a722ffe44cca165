using System.Collections.Immutable;
using Graph.Model;
using Graph.Read.Prose.Language;
using Graph.Read.Prose.Names;
using Graph.Read.Prose.Sentences;

namespace Graph.Read.Prose.Rules;

/// <summary>A data set of the authors' own, on which they assess models in a later sentence without its name: "we evaluate 20 models on
/// this benchmark".</summary>
internal static class OwnDataRule
{
    private const string Name = "prose-evaluates-on-own";
    private const int Reach = 3;

    /// <summary>Writes what the text says of its own data sets.</summary>
    public static void Read(ProsePage page, StatementWriter writer)
    {
        if (!page.IsAbstract)
        {
            return;
        }

        for (var i = 0; i < page.Sentences.Length; i++)
        {
            foreach (var name in page.Sentences[i].Names.Where(n => n.IsOwn && n.Kind == ProseNameKind.Dataset))
            {
                var (cue, at) = Assessment(page.Sentences, i);
                if (cue is not null)
                {
                    var verdict = new ProseVerdict(Name, [RelationTypes.EvaluatesOn], -1, -1);
                    writer.Write(RelationTypes.EvaluatesOn, page.Sentences[i], name.First, name.Last, name.Name, ProseNameKind.Dataset, verdict, cue, at);
                }
            }
        }
    }

    private static (Sentence? Sentence, int Token) Assessment(ImmutableArray<Sentence> sentences, int from)
    {
        for (var i = from; i < sentences.Length && i <= from + Reach; i++)
        {
            var sentence = sentences[i];
            for (var at = sentence.First; at < sentence.End; at++)
            {
                if (sentence.Has(at, Cue.Dataset) && IsThis(sentence, at) && sentence.HasBetween(at - 4, at - 1, Cue.On) && sentence.HasBetween(sentence.First, at, Cue.Evaluate | Cue.Result))
                {
                    return (sentence, at);
                }
            }
        }

        return (null, -1);
    }

    private static bool IsThis(Sentence sentence, int at)
    {
        at -= sentence.Has(at - 1, Cue.New | Cue.Propose) ? 1 : 0;
        return sentence.Is(at - 1, "this") || sentence.Is(at - 1, "our");
    }
}
