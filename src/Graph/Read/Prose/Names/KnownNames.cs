using System.Collections.Frozen;
using System.Collections.Immutable;
using Graph.Knowledge;
using Graph.Read.Prose.Language;
using Graph.Text;

namespace Graph.Read.Prose.Names;

/// <summary>The names of models and data sets that are known before a text is read, by their normal form. This is the one place where
/// the reader of prose meets the vocabulary.</summary>
public sealed class KnownNames
{
    private const int LongestForm = 64;

    private readonly FrozenDictionary<string, KnownName>.AlternateLookup<ReadOnlySpan<char>> _byForm;
    private readonly FrozenDictionary<string, KnownName>.AlternateLookup<ReadOnlySpan<char>> _designs;
    private readonly FrozenSet<int> _beginnings;

    private KnownNames(Dictionary<string, KnownName> byForm, Dictionary<string, KnownName> designs)
    {
        _designs = designs.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _byForm = byForm.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _beginnings = byForm.Keys.Where(f => f.Length > 1).Select(f => Beginning(f)).ToFrozenSet();
    }

    /// <summary>The names of the vocabulary, and names that sources of the build introduce.</summary>
    /// <param name="lexicon">The vocabulary.</param>
    /// <param name="introduced">Names from elsewhere, with what they name; the vocabulary wins over them.</param>
    public static KnownNames Of(Lexicon lexicon, IEnumerable<(string Name, ProseNameKind Kind)> introduced)
    {
        var byForm = new Dictionary<string, KnownName>(StringComparer.Ordinal);
        var designs = new Dictionary<string, KnownName>(StringComparer.Ordinal);
        foreach (var term in lexicon.Terms.Where(t => t.Kind is TermKind.Model or TermKind.Dataset))
        {
            var kind = term.Kind == TermKind.Model ? ProseNameKind.Model : ProseNameKind.Dataset;
            ImmutableArray<string> spellings = term.IsWord ? [term.Name, .. term.Aliases] : [];
            var known = new KnownName(term.Name, kind, spellings, term.IsArchitecture);
            foreach (var form in term.Aliases.Prepend(term.Name).Select(NameForm.Of))
            {
                if (!IsName(form))
                {
                    // "a ViT" is a class of models, "ViT-B" one of them.
                    if (term.IsArchitecture && !term.IsWord && form.Length is > 1 and <= LongestForm)
                    {
                        designs[form] = known;
                    }

                    continue;
                }

                byForm[form] =
                    byForm.TryGetValue(form, out var other) && other.Kind != kind ? other with { Kind = ProseNameKind.Unknown } : known;
            }
        }

        foreach (var (name, kind) in introduced.OrderBy(n => n.Name, StringComparer.Ordinal))
        {
            // A name that might be an ordinary word counts only as it is spelled.
            var isWord = !name.Skip(1).Any(c => char.IsUpper(c) || char.IsDigit(c));
            byForm.TryAdd(NameForm.Of(name), new KnownName(name, kind, isWord ? [name] : [], IsArchitecture: false));
        }

        return new KnownNames(byForm, designs);
    }

    // In prose "Transformer" and "LoRA" are classes and techniques, although lineages may begin with the works of that name.
    private static bool IsName(string form) => form.Length is > 1 and <= LongestForm && !ProseLanguage.Shared.IsNoName(form);

    /// <summary>The known name that a spelling means, also with a size or flavour; null where it means none.</summary>
    public string? Resolve(string spelling) =>
        (FindInAnyCase(spelling) ?? NameSize.Family(spelling, this, ProseLanguage.Shared, isId: true))?.Name;

    /// <summary>The name that words spell, also where an id of a hub has it in small letters; null where they spell none.</summary>
    internal KnownName? FindInAnyCase(ReadOnlySpan<char> surface)
    {
        Span<char> buffer = stackalloc char[LongestForm];
        var form = FormOf(surface, buffer);
        return form.Length > 1 && _byForm.TryGetValue(form, out var known) ? known : null;
    }

    /// <summary>The design whose size or number stands behind these words, also where the words alone are a class of models
    /// (<c>ViT</c>); null where they spell none.</summary>
    internal KnownName? FindDesign(ReadOnlySpan<char> surface)
    {
        Span<char> buffer = stackalloc char[LongestForm];
        var form = FormOf(surface, buffer);
        return form.Length > 1 && surface.ContainsAnyInRange('A', 'Z') && _designs.TryGetValue(form, out var known) ? known : Find(surface);
    }

    /// <summary>The name that words spell; null where they spell none.</summary>
    /// <param name="surface">The words as they stand in the text.</param>
    internal KnownName? Find(ReadOnlySpan<char> surface)
    {
        Span<char> buffer = stackalloc char[LongestForm];
        var form = FormOf(surface, buffer);
        if (form.Length < 2 || !_beginnings.Contains(Beginning(form)) || !_byForm.TryGetValue(form, out var known))
        {
            return null;
        }

        if (known.Spellings.Length > 0)
        {
            foreach (var spelling in known.Spellings)
            {
                if (surface.Equals(spelling, StringComparison.Ordinal))
                {
                    return known;
                }
            }

            return null;
        }

        // "vision transformer" is a class of models, "Vision Transformer" one of them.
        if (known.IsArchitecture && !surface.ContainsAnyInRange('A', 'Z'))
        {
            return null;
        }

        // "sam" and "vit" are words or parts of file names; "fasttext" and "gpt-3.5" are names.
        return surface.ContainsAnyInRange('A', 'Z') || surface.ContainsAnyInRange('0', '9') || form.Length > 6 ? known : null;
    }

    /// <summary>The normal form of words, as <see cref="NameForm"/> gives it, without making a string where the words are plain.</summary>
    /// <returns>The form; empty where it is too long to be a name.</returns>
    internal static ReadOnlySpan<char> FormOf(ReadOnlySpan<char> surface, Span<char> buffer)
    {
        var length = 0;
        foreach (var c in surface)
        {
            if (c > 127)
            {
                var form = NameForm.Of(surface.ToString());
                return form.Length <= LongestForm ? form : [];
            }

            if (c is ' ' or '-' or '_' or '^' or '\'')
            {
                continue;
            }

            if (length == buffer.Length)
            {
                return [];
            }

            buffer[length++] = char.ToLowerInvariant(c);
        }

        return buffer[..length];
    }

    private static int Beginning(ReadOnlySpan<char> form) => form[0] | (form[1] << 16);
}
