namespace Graph.Knowledge;

/// <summary>What people call the first model of a name once there is a second: <c>DALL-E 1</c> is DALL·E.</summary>
internal static class FirstVersion
{
    /// <summary>A name with the mark of a first version; null for what is no model, and for a name that ends in a number.</summary>
    public static string? Of(Term term, string name) =>
        term.Kind == TermKind.Model && !term.IsArchitecture && !char.IsAsciiDigit(name[^1]) ? name + " 1" : null;
}
