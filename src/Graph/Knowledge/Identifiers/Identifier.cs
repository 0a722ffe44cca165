namespace Graph.Knowledge.Identifiers;

/// <summary>What names a paper apart from its title.</summary>
/// <param name="Scheme">Who gave it, in lower case, such as <c>arxiv</c> or <c>doi</c>.</param>
/// <param name="Value">The value in the scheme's normal form, such as <c>2103.00020</c>: no version, no file ending.</param>
public readonly record struct Identifier(string Scheme, string Value) : IComparable<Identifier>
{
    /// <summary>Orders by scheme and value, by code points.</summary>
    public int CompareTo(Identifier other)
    {
        var order = string.CompareOrdinal(Scheme, other.Scheme);
        return order != 0 ? order : string.CompareOrdinal(Value, other.Value);
    }

    /// <summary>The written form, such as <c>arxiv:2103.00020</c>.</summary>
    public override string ToString() => Scheme + ":" + Value;
}
