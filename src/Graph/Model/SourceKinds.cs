using System.Collections.Immutable;

namespace Graph.Model;

/// <summary>The written form of <see cref="SourceKind"/>, as files, databases and options have it.</summary>
public static class SourceKinds
{
    private static readonly ImmutableArray<string> Written = ["list", "abstract", "readme", "card", "text", "record", "curated"];

    /// <summary>All words, in the order of the enumeration.</summary>
    public static ImmutableArray<string> Words => Written;

    /// <summary>The lower-case word, such as <c>readme</c>.</summary>
    public static string Word(this SourceKind kind) => Written[(int)kind];

    /// <summary>The kind that a word names, or null where it names none. Case matters: files are written by this program.</summary>
    public static SourceKind? Parse(string? word) =>
        word is not null && Written.IndexOf(word, StringComparer.Ordinal) is >= 0 and var at ? (SourceKind)at : null;
}
