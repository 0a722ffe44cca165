using System.Collections.Immutable;
using Graph.Knowledge;
using Graph.Model;
using Graph.Text;

namespace Graph.Resolve.Names;

/// <summary>Which model or dataset a name means. Names are one by normal form, known alias or expansion, never by likeness;
/// one name that two papers introduce is two things.</summary>
public sealed class NameBook(Lexicon lexicon, NameRulings rulings)
{
    // Shorter names are coined twice by chance.
    private const int LongestCommonName = 5;

    private const int LongestShortForm = 6;

    private readonly HashSet<(TermKind Kind, string Form)> _seen = [];
    private readonly Dictionary<(TermKind Kind, string Text), string> _forms = [];
    private readonly Dictionary<(TermKind Kind, string Form), SortedSet<string>> _introducers = [];
    private readonly Dictionary<(TermKind Kind, string Form), SortedSet<string>> _strangers = [];
    private readonly Dictionary<(TermKind Kind, string Form), SortedDictionary<string, int>> _spellings = [];

    /// <summary>Records that a paper introduces a name.</summary>
    /// <param name="named">The name; its introducer is set.</param>
    /// <param name="title">The paper's title, which may differ from that of the known thing of this name; null where there is none.</param>
    public void Introduce(Named named, string? title)
    {
        var form = FormOf(named);
        Set(_introducers, form).Add(named.Introducer!);
        if (
            form.Form.Length <= LongestCommonName
            && !IsDecided(named)
            && Find(named.Kind, named.Text)?.Paper is { } paper
            && title is not null
            && FoldedText.Of(paper) != FoldedText.Of(title)
            && !FoldedText.Of(title).StartsWith(FoldedText.Of(paper), StringComparison.Ordinal)
        )
        {
            Set(_strangers, form).Add(named.Introducer!);
        }
    }

    /// <summary>Records how a name is spelled somewhere.</summary>
    public void Spell(Named named)
    {
        var form = FormOf(named);
        var spellings = _spellings.TryGetValue(form, out var known) ? known : _spellings[form] = new(StringComparer.Ordinal);
        spellings[named.Text] = spellings.GetValueOrDefault(named.Text) + 1;
    }

    /// <summary>The papers that introduce a name, sorted by key.</summary>
    public IReadOnlyCollection<string> Introducers(Named named) => _introducers.TryGetValue(FormOf(named), out var papers) ? papers : [];

    /// <summary>The key of what a name means; null where it may mean several.</summary>
    public string? KeyOf(Named named)
    {
        var form = FormOf(named);
        var key = (form.Kind == TermKind.Model ? "model:" : "dataset:") + form.Form;
        var papers = Introducers(named);
        var known = Find(named.Kind, named.Text) is not null;
        if (IsDecided(named))
        {
            return key;
        }

        if (named.Introducer is null)
        {
            return papers.Count > 1 && !known ? null : key;
        }

        // Strangers are introducers themselves.
        var rivals = papers.Count - (_strangers.TryGetValue(form, out var strangers) ? strangers.Count : 0);
        return IsStranger(named) || (rivals > 1 && !(known && form.Form.Length > LongestCommonName))
            ? key + ":" + named.Introducer[(named.Introducer.IndexOf(':', StringComparison.Ordinal) + 1)..]
            : key;
    }

    /// <summary>How a name is shown: as the lexicon has it, else the spelling with the most capitals among those written.</summary>
    public string ShownAs(Named named) =>
        KnownAs(named)?.Name
        ?? (
            _spellings.TryGetValue(FormOf(named), out var spellings)
                ? spellings
                    .OrderByDescending(s => s.Key.Count(char.IsUpper) - (IsShouted(s.Key) ? 100 : 0))
                    .ThenByDescending(s => s.Value)
                    .ThenBy(s => s.Key, StringComparer.Ordinal)
                    .First()
                    .Key
                : named.Text
        );

    // A short form is written in capitals (RET-CLIP); a word is not (MINEDOJO).
    private static bool IsShouted(string name) =>
        !name.Any(char.IsLower) && name.Split('-', ' ').Any(part => part.Count(char.IsLetter) > LongestShortForm);

    /// <summary>Other spellings that were written or are known, sorted.</summary>
    public ImmutableArray<string> AliasesOf(Named named)
    {
        var shown = ShownAs(named);
        IEnumerable<string> written = _spellings.TryGetValue(FormOf(named), out var spellings) ? spellings.Keys : [];
        return
        [
            .. written
                .Concat(KnownAs(named)?.Aliases ?? [])
                .Where(a => a != shown)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>The term of the lexicon that a name means; null for an unknown name and for a newcomer that bears the name of a known
    /// thing.</summary>
    public Term? KnownAs(Named named) => IsStranger(named) ? null : Find(named.Kind, named.Text);

    private bool IsDecided(Named named) => rulings.IsDecided(named.Kind, NameForm.Of(named.Text));

    private bool IsStranger(Named named) =>
        named.Introducer is { } paper && _strangers.TryGetValue(FormOf(named), out var strangers) && strangers.Contains(paper);

    /// <summary>Decisions of the ledger about names that nobody gives, or that nothing can follow; sorted.</summary>
    public ImmutableArray<Diagnostic> Diagnostics() =>
        [.. rulings.Check((kind, form) => _seen.Contains((kind, form)), (kind, form) => FormOf(kind, form)).Order()];

    private (TermKind Kind, string Form) FormOf(Named named)
    {
        if (!_forms.TryGetValue((named.Kind, named.Text), out var form))
        {
            _seen.Add((named.Kind, NameForm.Of(named.Text)));
            _forms[(named.Kind, named.Text)] = form = FormOf(named.Kind, named.Text);
        }

        return (named.Kind, form);
    }

    private string FormOf(TermKind kind, string text) => NameForm.Of(Find(kind, text)?.Name ?? rulings.Standing(kind, NameForm.Of(text)));

    // A name that people decided about is looked up by what it stands for.
    private Term? Find(TermKind kind, string text)
    {
        var form = NameForm.Of(text);
        var standing = rulings.Standing(kind, form);
        return lexicon.Find(kind, standing == form ? text : standing);
    }

    private static SortedSet<string> Set(Dictionary<(TermKind, string), SortedSet<string>> sets, (TermKind, string) form) =>
        sets.TryGetValue(form, out var set) ? set : sets[form] = new(StringComparer.Ordinal);
}
