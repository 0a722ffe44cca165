using Graph.Read.Prose.Context;
using Graph.Read.Prose.Language;
using Graph.Read.Prose.Sentences;

namespace Graph.Read.Prose.Rules;

/// <summary>Which names can be what a work builds on.</summary>
internal static class BaseName
{
    private const int Reach = 5;

    /// <summary>Whether a name can be it.</summary>
    /// <param name="context">What stands around the name.</param>
    /// <param name="n">The name.</param>
    /// <param name="last">The last token of the words that say that it is built on.</param>
    /// <param name="strong">Whether these words can only be said of a model, so that a name that nobody knows is one.</param>
    public static bool Holds(GroupContext context, SpottedName n, int last, bool strong) =>
        !n.IsOwn
        && (n.IsKnown || !IsOfProject(context))
        && (
            n.IsKnown && context.KindOf(n) == ProseNameKind.Model
            || context.HubKind(n) == ProseNameKind.Model && !n.IsWeak
            || context.KindOf(n) == ProseNameKind.Model
                && !n.IsWeak
                && !context.IsRepository(n)
                && (strong || context.Sentence.Has(last, Cue.Base))
            || strong
                && !n.IsWeak
                && !context.IsModifier
                && context.KindOf(n) == ProseNameKind.Unknown
                && !context.Sentence.Has(n.Last + 1, Cue.Result)
                && (context.After & (Cue.Nothing | Cue.Dataset)) == 0
        );

    /// <summary>"基于 X 进行微调": what is trained further is a model, known or not.</summary>
    public static bool IsTrainedFurther(GroupContext context) =>
        context.Sentence.Tokens[context.Link].Is(TokenForm.Unspaced)
        && context.Role == DataRole.Train
        && context.Before == Cue.None
        && !context.Sentence.HasBetween(context.Group.Last + 1, context.Group.Last + Reach, Cue.Code | Cue.Nothing);

    // "This project is based on X, Y and Z": code bases and models together, of which the known models are meant.
    private static bool IsOfProject(GroupContext context) =>
        context.Sentence.Has(context.Link, Cue.Base)
        && context.Sentence.HasBetween(context.Sentence.First, context.Sentence.First + 1, Cue.Own)
        && context.Sentence.HasBetween(context.Sentence.First, context.Sentence.First + 2, Cue.Code);
}
