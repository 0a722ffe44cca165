using Graph.Read.Prose.Context;
using Graph.Read.Prose.Language;
using Graph.Read.Prose.Sentences;

namespace Graph.Read.Prose.Rules;

/// <summary>Constructions that make a model a part of the work: the token of the word that says so, -1 where none does.</summary>
internal static class TakenPart
{
    private const int Reach = 8;

    /// <summary>"X is fine-tuned on", "X is used as the encoder".</summary>
    public static int Passive(GroupContext context)
    {
        var sentence = context.Sentence;
        var at = context.Group.Last + 1;
        return
            context.Link < 0
            && !sentence.Is(context.Group.First - 1, "where")
            && (sentence.Is(at, "is") || sentence.Is(at, "are"))
            && sentence.Has(at + 1, Cue.Trained | Cue.Tune | Cue.Use)
            && !sentence.HasBetween(at, at + 3, Cue.Deny)
            ? at + 1
            : -1;
    }

    /// <summary>"our fine-tuned X model".</summary>
    public static int Tuned(GroupContext context)
    {
        var sentence = context.Sentence;
        for (var i = context.Group.First - 1; i >= sentence.First && i >= context.Group.First - 5; i--)
        {
            if (sentence.Tokens[i].Is(TokenForm.Mark) || sentence.Has(i, Cue.On | Cue.With))
            {
                return -1;
            }

            if (sentence.Is(i, "our") && sentence.HasBetween(i + 1, context.Group.First - 1, Cue.Tune | Cue.Trained))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>"X as backbone", "X as the text encoder".</summary>
    public static int As(GroupContext context)
    {
        var sentence = context.Sentence;
        var at = context.Group.Last + 1;
        // "X models as the", "X and Y separately as".
        while (at < context.Group.Last + 4 && (sentence.IsMark(at, ")]\"`¤") || sentence.Has(at, Cue.Model | Cue.Adverb)))
        {
            at++;
        }

        if (!sentence.Has(at, Cue.As))
        {
            return -1;
        }

        var reach = sentence.Tokens[at].Is(TokenForm.Unspaced) ? 1 : 5;
        for (var i = at + 1; i < sentence.End && i <= at + reach; i++)
        {
            if (sentence.Has(i, Cue.Model | Cue.ColumnBase | Cue.Serves))
            {
                return i;
            }

            if (sentence.Tokens[i].Is(TokenForm.Mark))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>"our base model X".</summary>
    public static int Apposed(GroupContext context)
    {
        var sentence = context.Sentence;
        var noun = context.Group.First - 1;
        noun -= sentence.IsMark(noun, "`\"'¤") ? 1 : 0;
        return sentence.Has(noun, Cue.ColumnBase) && sentence.HasBetween(noun - 2, noun - 1, Cue.Own) ? noun : -1;
    }

    /// <summary>"X, which we use in the encoder".</summary>
    public static int Which(GroupContext context)
    {
        var sentence = context.Sentence;
        var at = context.Group.Last + 1;
        at += sentence.IsMark(at, ",") ? 1 : 0;
        if (!sentence.Has(at, Cue.Be) || !sentence.Has(at + 1, Cue.Own) || !sentence.Has(at + 2, Cue.Use))
        {
            return -1;
        }

        for (var i = at + 3; i <= at + Reach && !sentence.IsMark(i, ",.;"); i++)
        {
            if (sentence.Has(i, Cue.Model | Cue.ColumnBase))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether the noun behind the names is code: "based on the X codebase".</summary>
    public static bool IsCode(GroupContext context)
    {
        var sentence = context.Sentence;
        var at = context.Group.Last + 1;
        at += sentence.IsMark(at, ")]\"`¤") ? 1 : 0;
        return sentence.Has(at, Cue.Code) && !sentence.IsMark(context.Group.Last + 1, "(（");
    }

    /// <summary>"OwnName is an X model".</summary>
    public static int OneOf(GroupContext context)
    {
        var sentence = context.Sentence;
        var isOne = (context.After & Cue.Model) != 0 && (context.After & (Cue.Dataset | Cue.Nothing)) == 0;
        for (var i = context.Group.First - 1; isOne && i > sentence.First && i >= context.Group.First - Reach; i--)
        {
            if (sentence.Is(i, "is") && (sentence.Is(i + 1, "a") || sentence.Is(i + 1, "an")))
            {
                return sentence.Names.Any(n => n.IsOwn && n.Last >= i - 2 && n.Last < i) ? i : -1;
            }

            if (sentence.Tokens[i].Is(TokenForm.Mark) && !sentence.IsMark(i, "`\"'¤*_") || sentence.Has(i, Cue.With | Cue.On | Cue.Be))
            {
                return -1;
            }
        }

        return -1;
    }
}
