namespace Graph.Model;

/// <summary>The written form of <see cref="Basis"/>, as it stands in files and in the database.</summary>
public static class BasisNames
{
    /// <summary>The lower-case word, such as <c>stated</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enumeration's.</exception>
    public static string Word(this Basis basis) =>
        basis switch
        {
            Basis.Stated => "stated",
            Basis.Derived => "derived",
            Basis.Curated => "curated",
            Basis.Imported => "imported",
            _ => throw new ArgumentOutOfRangeException(nameof(basis), basis, "No such basis."),
        };

    /// <summary>The basis that a word names, or null where it names none. Case matters: files are written by this program.</summary>
    public static Basis? Parse(string? word) =>
        word switch
        {
            "stated" => Basis.Stated,
            "derived" => Basis.Derived,
            "curated" => Basis.Curated,
            "imported" => Basis.Imported,
            _ => null,
        };
}
