using System.Collections.Immutable;

namespace Graph.Model;

/// <summary>The written form of <see cref="Basis"/>, as files, databases and options have it.</summary>
public static class BasisNames
{
    private static readonly ImmutableArray<string> Written = ["stated", "curated", "imported", "derived"];

    /// <summary>All words, the strongest basis first.</summary>
    public static ImmutableArray<string> Words => Written;

    /// <summary>The lower-case word, such as <c>stated</c>.</summary>
    public static string Word(this Basis basis) => Written[(int)basis];

    /// <summary>The basis that a word names, or null where it names none. Case matters: files are written by this program.</summary>
    public static Basis? Parse(string? word) =>
        word is not null && Written.IndexOf(word, StringComparer.Ordinal) is >= 0 and var at ? (Basis)at : null;
}
