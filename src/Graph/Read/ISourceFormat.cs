using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Read;

/// <summary>A form in which sources are written. One folder each; <see cref="SourceFormats"/> lists them.</summary>
public interface ISourceFormat
{
    /// <summary>What a message calls it, such as <c>a list in Markdown</c>.</summary>
    string Name { get; }

    /// <summary>The endings of its files in lower case, with the full stop.</summary>
    ImmutableArray<string> Endings { get; }

    /// <summary>Whether a source is of this form, by its ending or by how it begins.</summary>
    bool CanRead(SourceText source);

    /// <summary>Reads a source of this form; what is wrong with it is a diagnostic.</summary>
    Extraction Read(SourceText source);

    /// <summary>The source with the text in which its quotes are looked for; as it is, where that is the text itself.</summary>
    SourceText Decode(SourceText source) => source;
}
