using System.Collections.Immutable;

namespace Graph.Text.BibTex;

/// <summary>An entry of BibTeX.</summary>
/// <param name="Kind">What it calls itself, such as <c>inproceedings</c>, in lower case.</param>
/// <param name="Key">The word that it is cited by; empty where it has none.</param>
/// <param name="Start">Where in the text it begins.</param>
/// <param name="End">Where it ends: behind its last character.</param>
/// <param name="Fields">Its fields as they are written, without what encloses each; names in any case.</param>
internal sealed record BibTexEntry(string Kind, string Key, int Start, int End, ImmutableDictionary<string, string> Fields)
{
    /// <summary>What a field says to a person; null where the entry lacks it or it is empty.</summary>
    public string? Text(string field) =>
        Fields.TryGetValue(field, out var value) && BibTexValue.Plain(value) is { Length: > 0 } text ? text : null;

    /// <summary>The first of some fields that says something; null where none of them does.</summary>
    public string? FirstText(params ReadOnlySpan<string> fields)
    {
        foreach (var field in fields)
        {
            if (Text(field) is { } text)
            {
                return text;
            }
        }

        return null;
    }

    /// <summary>The authors in order; empty where the entry names none.</summary>
    public ImmutableArray<BibTexName> Authors() => Fields.TryGetValue("author", out var value) ? BibTexValue.Names(value) : [];
}
