using Graph.Model;
using Graph.Read.Prose.Context;
using Graph.Read.Prose.Language;
using Graph.Read.Prose.Sentences;

namespace Graph.Read.Prose.Rules;

/// <summary>"the X-based space", "X-style": an adjective made of a name. What is based on a model contains it, what is in its style does
/// not.</summary>
internal sealed class TailRule : IProseRule
{
    private const string Name = "prose-name-as-adjective";

    /// <inheritdoc/>
    public ProseVerdict? Judge(GroupContext context, ProsePage page)
    {
        var sentence = context.Sentence;
        var tail = context.Group.Last + 1;
        if (!sentence.Has(tail, Cue.Tail) || !sentence.Tokens[tail].Is(TokenForm.Joined))
        {
            return null;
        }

        var own =
            sentence.Block.Kind == Cut.ProseBlockKind.Title
            || !sentence.IsBackground
                && sentence.HasBetween(sentence.First, context.Group.First - 1, Cue.Own | Cue.Use)
                && !sentence.HasBetween(sentence.First, context.Group.First - 1, Cue.Others | Cue.Rival);
        // "GPT-assisted evaluation": it judges or writes, and is no part.
        var isOther = sentence.HasBetween(tail + 1, tail + 2, Cue.Evaluate | Cue.Writer | Cue.Wares);
        if (!own || isOther || !sentence.Has(tail, Cue.TailUse))
        {
            return ProseVerdict.Silent(Name);
        }

        return new ProseVerdict(Name, [RelationTypes.BuildsOn], tail, tail)
        {
            Holds = n => n.IsKnown && !n.IsOwn && n.Kind == ProseNameKind.Model,
        };
    }
}
