using System.Collections.Immutable;

namespace Graph.Draw.Lineage;

/// <summary>A form in which a lineage is written. One class each; <see cref="LineageFormats"/> lists them.</summary>
public interface ILineageFormat
{
    /// <summary>The word for it on the command line, such as <c>svg</c>.</summary>
    string Name { get; }

    /// <summary>The endings of its files in lower case, with the full stop; the first is the usual one.</summary>
    ImmutableArray<string> Endings { get; }

    /// <summary>Whether it draws the folded picture; else it writes the whole lineage.</summary>
    bool IsPicture { get; }

    /// <summary>The text of the file.</summary>
    string Write(LineageView view);
}
