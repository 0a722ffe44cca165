using Graph.Read.Prose.Language;
using Graph.Read.Prose.Names;
using Graph.Read.Prose.Sentences;

namespace Graph.Read.Prose.Context;

/// <summary>What stands around names in a sentence: the word that leads to them, the nouns beside them, and what governs that
/// word.</summary>
internal sealed class GroupContext
{
    private readonly LeadingWord _lead;
    private readonly NounBehind _behind;
    private readonly Governor _governor;

    /// <summary>Looks around a group.</summary>
    public GroupContext(Sentence sentence, NameGroup group)
    {
        Sentence = sentence;
        Group = group;
        _behind = NounBehind.Find(sentence, group);
        _lead = new LeadingWord(sentence, group);
        _governor = new Governor(sentence, group, _lead.Link);
    }

    /// <summary>The sentence.</summary>
    public Sentence Sentence { get; }

    /// <summary>The names.</summary>
    public NameGroup Group { get; }

    /// <summary>What the noun behind the names tells (<c>the X and Y datasets</c>).</summary>
    public Cue After => _behind.Cues;

    /// <summary>What the nouns before the names tell (<c>benchmarks such as X</c>, <c>the dataset X</c>).</summary>
    public Cue Before => _lead.Before;

    /// <summary>The token of the preposition or verb that leads to the names; -1 where nothing does.</summary>
    public int Link => _lead.Link;

    /// <summary>Whether the names are examples or members of what the noun before them names.</summary>
    public bool IsExample => _lead.IsExample;

    /// <summary>The token that governs the link; -1 where none does.</summary>
    public int Governor => _governor.Token;

    /// <summary>What the governor makes of a data set.</summary>
    public DataRole Role => _governor.Role;

    /// <summary>What a name is, by itself, its neighbours and the nouns beside it.</summary>
    public ProseNameKind KindOf(SpottedName name)
    {
        if (name.Kind != ProseNameKind.Unknown)
        {
            return name.Kind;
        }

        if (HubKind(name) is { } linked)
        {
            return linked;
        }

        var known = Group.Names.FirstOrDefault(n => n.Kind != ProseNameKind.Unknown)?.Kind;
        return (After & Cue.DatasetStrict) != 0 ? ProseNameKind.Dataset
            : (After & (Cue.Model | Cue.Method)) != 0 ? ProseNameKind.Model
            : known is { } kind ? kind
            : (Before & Cue.DatasetStrict) != 0 && !(_lead.IsBehindOf && IsModifier) ? ProseNameKind.Dataset
            : (Before & (Cue.Model | Cue.Method)) != 0 ? ProseNameKind.Model
            : name.IsWeak ? ProseNameKind.Unknown
            : ProseLanguage.Shared.KindByEnding(name.Name);
    }

    /// <summary>What a link to a hub of models says that a name is; null where it has no such link.</summary>
    public ProseNameKind? HubKind(SpottedName name)
    {
        var links = Sentence.Block.Text;
        if (
            links.Links.Length == 0
            || links.LinkAt(Sentence.Tokens[name.First].Start) is not { } address
            || !Uri.TryCreate(address, UriKind.Absolute, out var uri)
            || uri.Host is not ("huggingface.co" or "hf.co")
        )
        {
            return null;
        }

        var parts = uri.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return parts.Length > 2 && parts[0] == "datasets" ? ProseNameKind.Dataset
            : parts.Length >= 2 && parts[0] is not ("spaces" or "papers" or "docs" or "blog" or "collections" or "datasets")
                ? ProseNameKind.Model
            : null;
    }

    /// <summary>Whether a name is linked to a repository of code.</summary>
    public bool IsRepository(SpottedName name) =>
        Sentence.Block.Text.LinkAt(Sentence.Tokens[name.First].Start) is { } address
        && Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && uri.Host is "github.com" or "gitlab.com" or "gitee.com";

    /// <summary>Whether the names stand before another noun that is neither a data set nor a model: "VQA tasks", "CLIP guidance".</summary>
    public bool IsModifier => _behind.IsModifier;

    /// <summary>Whether the noun behind the names is a part that only the model itself has: its latent space, its weights.</summary>
    public bool HasInnerNoun =>
        Sentence.HasBetween(Group.Last + 1, Group.Last + 3, Cue.Inner) && !Sentence.IsMark(Group.Last + 1, ",.;:()");
}
