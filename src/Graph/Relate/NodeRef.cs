using Graph.Knowledge;
using Graph.Resolve.Names;

namespace Graph.Relate;

/// <summary>An end of a claim: an entity that is resolved already, a term of the lexicon, or a model or dataset by its name.</summary>
/// <param name="Key">The key of the entity, where it is known.</param>
/// <param name="Term">A task or modality.</param>
/// <param name="Named">A model or dataset.</param>
internal readonly record struct NodeRef(string? Key, Term? Term, Named? Named)
{
    /// <summary>An entity that is resolved already.</summary>
    public static NodeRef Of(string key) => new(key, null, null);

    /// <summary>A task or modality; a model or dataset goes by its name.</summary>
    public static NodeRef Of(Term term) =>
        term.Kind is TermKind.Model or TermKind.Dataset ? new(null, null, new Named(term.Kind, term.Name)) : new(null, term, null);

    /// <summary>A model or dataset.</summary>
    public static NodeRef Of(Named named) => new(null, null, named);
}
