using System.Collections.Immutable;
using Graph.Knowledge;
using Graph.Knowledge.Language;
using Graph.Text;

namespace Graph.Resolve.Names;

/// <summary>Takes a coined name apart: which known models stand in it, at boundaries of case, hyphen or word.</summary>
/// <remarks><c>PubMedCLIP</c> holds CLIP and <c>LLaVA-Med</c> LLaVA, but <c>MedKLIP</c>, <c>UnICLAM</c> and <c>ViLa-MIL</c> hold
/// nothing.</remarks>
public sealed class NameParts
{
    private static readonly WordSet Grades = new(LanguageFile.Read("names")["grades"], ignoreCase: true);

    private readonly ImmutableArray<KnownBase> _bases;

    /// <summary>Takes the models of a lexicon that longer names may speak of.</summary>
    public NameParts(Lexicon lexicon) =>
        _bases = [
            .. from term in lexicon.Terms
            where term.Kind == TermKind.Model && term.IsPart && !term.IsArchitecture
            from name in term.Aliases.Prepend(term.Name)
            where name.Split(' ').Length <= 2 && name.Length >= 3
            orderby name.Length descending, name
            select new KnownBase(name, term),
        ];

    /// <summary>The known models that a name holds, other than itself, in the order of the name.</summary>
    public ImmutableArray<Term> BasesOf(string name)
    {
        if (IsVariant(name))
        {
            return [];
        }

        var form = NameForm.Of(name);
        var taken = new bool[name.Length];
        var found = new SortedDictionary<int, Term>();
        foreach (var known in _bases)
        {
            var at = known.OtherForms.Contains(form) ? -1 : Position(name, known.Name, known.Term);
            if (at >= 0 && !taken[at] && !IsComposite(known.Name) && !IsVersioned(name, at + known.Name.Length))
            {
                Array.Fill(taken, true, at, Math.Min(known.Name.Length, name.Length - at));
                found.TryAdd(at, known.Term);
            }
        }

        return [.. found.Values.Where(t => NameForm.Of(t.Name) != form).Distinct()];
    }

    // "Llama 3.1 Shisa" holds Llama 3.1, which is another model than Llama.
    private static bool IsVersioned(string name, int end) =>
        end + 1 < name.Length && name[end] == ' ' && char.IsAsciiDigit(name[end + 1]) && name.IndexOf(' ', end + 1) > 0;

    // MedCLIP in MedCLIP-SAM is CLIP with a word for a field before it: the lineage goes to CLIP. HuBERT is no such BERT.
    private bool IsComposite(string text) =>
        !text.Contains('-', StringComparison.Ordinal)
        && !text.Contains(' ', StringComparison.Ordinal)
        && _bases.Where(b => !b.Term.Not.Contains(text)).Any(b => EndsIn(text, b.Name));

    private static bool EndsIn(string text, string name) =>
        name.Length < text.Length
        && text.EndsWith(name, StringComparison.Ordinal)
        && char.IsLower(text[text.Length - name.Length - 1])
        && char.IsUpper(name[0]);

    // "GPT-4 Turbo with Vision" is a variant that its maker sells, no work that builds on another one.
    private bool IsVariant(string name) =>
        name.Contains(' ', StringComparison.Ordinal)
        && _bases.Any(b =>
            name.Length > b.Name.Length
            && name[b.Name.Length] == ' '
            && name.StartsWith(b.Name, StringComparison.OrdinalIgnoreCase)
            && name[b.Name.Length..]
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .All(w => Grades.Contains(w) || w.All(c => char.IsAsciiDigit(c) || c == '.'))
        );

    private static int Position(string name, string text, Term term)
    {
        for (var at = 0; at + text.Length <= name.Length; at++)
        {
            var here = name.AsSpan(at, text.Length);
            if (!here.Equals(text, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var left = at == 0 || IsSeparator(name[at - 1]);
            var right = at + text.Length == name.Length || IsSeparator(name[at + text.Length]);
            if (
                here.Equals(text, StringComparison.Ordinal)
                    ? (left || StartsPart(name, at)) && (right || EndsPart(name, at + text.Length))
                    : left && right && IsPlainSpelling(name, here, text, term)
            )
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>A name of a known model.</summary>
    /// <param name="Name">The name, or an alias.</param>
    /// <param name="Term">The model.</param>
    private sealed record KnownBase(string Name, Term Term)
    {
        /// <summary>The forms of what only looks as if it held the name: the name itself, and the look-alikes that the vocabulary
        /// lists.</summary>
        public ImmutableArray<string> OtherForms { get; } = [NameForm.Of(Name), .. Term.Not.Select(NameForm.Of)];
    }

    private static bool IsSeparator(char c) => c is '-' or ' ' or '_' or '+';

    private static bool StartsPart(string name, int at) =>
        char.IsUpper(name[at]) && (char.IsLower(name[at - 1]) || char.IsAsciiDigit(name[at - 1]));

    // Behind the part a new one begins (CLIPSyntel), or the capitals end and a tail follows (CLIPath).
    private static bool EndsPart(string name, int end) =>
        char.IsUpper(name[end - 1])
            ? char.IsLower(name[end]) || (end + 1 < name.Length && char.IsUpper(name[end]) && char.IsLower(name[end + 1]))
            : char.IsLower(name[end - 1]) && char.IsUpper(name[end]);

    // Another spelling counts where the writer gave up capitals (Clip-lung, medical-vlbert), not where capitals are set with care
    // (ViLa-MIL).
    private static bool IsPlainSpelling(string name, ReadOnlySpan<char> here, string text, Term term) =>
        term.IsWord ? !name.AsSpan(1).ContainsAnyInRange('A', 'Z') : !here[1..].ContainsAnyInRange('A', 'Z') || IsSlip(here, text);

    // LLama for LLaMA; CLaM is no CLAM.
    private static bool IsSlip(ReadOnlySpan<char> here, string text) =>
        text.Any(char.IsLower) && here.ToString().Where((c, i) => c != text[i]).Count() == 1;
}
