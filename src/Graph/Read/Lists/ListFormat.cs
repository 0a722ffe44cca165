using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Read.Lists;

/// <summary>A list in Markdown, with or without HTML in it.</summary>
internal sealed class ListFormat : ISourceFormat
{
    // Many lists are plain files, pages, or READMEs without an ending.
    private static readonly ImmutableArray<string> Others = ["", ".txt", ".text", ".html", ".htm", ".mdx", ".rst", ".org"];

    /// <inheritdoc/>
    public string Name => "a list in Markdown";

    /// <inheritdoc/>
    public ImmutableArray<string> Endings => [".md", ".markdown", ".mdown", ".mkd"];

    /// <inheritdoc/>
    public bool CanRead(SourceText source) =>
        SourceFormats.EndsWith(source, Endings)
        || SourceFormats.EndsWith(source, Others)
        || source.Path.Contains("://", StringComparison.Ordinal);

    /// <inheritdoc/>
    public Extraction Read(SourceText source) => ListReader.Read(source);
}
