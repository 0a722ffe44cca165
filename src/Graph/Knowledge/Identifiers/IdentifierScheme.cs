using System.Collections.Immutable;

namespace Graph.Knowledge.Identifiers;

/// <summary>Who names papers apart from their titles, and how. One class each; <see cref="IdentifierSchemes"/> lists them.</summary>
public abstract class IdentifierScheme
{
    /// <summary>The scheme's name in lower case, such as <c>arxiv</c>.</summary>
    public abstract string Name { get; }

    /// <summary>The domains whose pages and files are papers: what the classification of links asks. Not those that hold other things
    /// too.</summary>
    public virtual ImmutableArray<string> Hosts => [];

    /// <summary>Whether its pages are an archive's, which nobody has for a website of a project.</summary>
    public virtual bool IsArchive => false;

    /// <summary>Whether a paper has one identifier at most of it, so that two speak strongly against one paper.</summary>
    public virtual bool IsUnique => false;

    /// <summary>Whether it names preprints: its year is that of a preprint.</summary>
    public virtual bool IsPreprint => false;

    /// <summary>The place of its address among those of one paper, the smallest first: the publisher's before the preprint's.</summary>
    public virtual int Rank => IsPreprint ? 2 : 1;

    /// <summary>The identifier that an address carries.</summary>
    /// <returns>Null where it carries none of this scheme. Some addresses carry one of another scheme in disguise.</returns>
    public abstract Identifier? Read(WebAddress address);

    /// <summary>The lasting address of what a value names; null where it cannot be made from the value alone.</summary>
    public virtual string? Address(string value) => null;

    /// <summary>The year that a value carries; null where it carries none.</summary>
    public virtual int? Year(string value) => null;

    /// <summary>An identifier of this scheme.</summary>
    protected Identifier Make(string value) => new(Name, value);
}
