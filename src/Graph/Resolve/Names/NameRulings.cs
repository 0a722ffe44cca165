using System.Collections.Immutable;
using Graph.Knowledge;
using Graph.Model;
using Graph.Text;

namespace Graph.Resolve.Names;

/// <summary>What the ledger says of models and datasets: which names mean the thing of another name.</summary>
public sealed class NameRulings
{
    private readonly Ledger _ledger;
    private readonly Dictionary<(TermKind Kind, string Form), string> _same = [];

    private NameRulings(Ledger ledger)
    {
        _ledger = ledger;
        foreach (var entry in ledger.Of(LedgerSubject.Name).Where(e => e.Same))
        {
            foreach (var other in entry.References)
            {
                _same.TryAdd(Parse(other), Parse(entry.References[0]).Form);
            }
        }
    }

    /// <summary>The rulings of nobody.</summary>
    public static NameRulings None { get; } = new(Ledger.Empty);

    /// <summary>What a ledger says of names.</summary>
    public static NameRulings Of(Ledger ledger) => ledger.Of(LedgerSubject.Name).Any() ? new(ledger) : None;

    /// <summary>The normal form of the name that stands for a given one; the form itself where nothing is said of it.</summary>
    public string Standing(TermKind kind, string form) => _same.GetValueOrDefault((kind, form), form);

    /// <summary>Whether a person decided what a name means: then it means that, whoever introduces it.</summary>
    public bool IsDecided(TermKind kind, string form) => _same.ContainsKey((kind, form));

    /// <summary>Decisions that match nothing, or that nothing can follow.</summary>
    /// <param name="isNamed">Whether some source gives a name of this form.</param>
    /// <param name="keyOf">The form under which a name of this form stands in the graph.</param>
    public ImmutableArray<Diagnostic> Check(Func<TermKind, string, bool> isNamed, Func<TermKind, string, string> keyOf) =>
        [
            .. from entry in _ledger.Of(LedgerSubject.Name)
            from reference in entry.References
            let name = Parse(reference)
            where !isNamed(name.Kind, name.Form)
            select Rulings.Unmatched(_ledger.File, entry, reference),
            .. from entry in _ledger.Of(LedgerSubject.Name)
            where !entry.Same
            let forms = entry.References.Select(Parse).Select(n => keyOf(n.Kind, n.Form)).ToList()
            where forms.Distinct(StringComparer.Ordinal).Count() < forms.Count
            select new Diagnostic(
                _ledger.File,
                entry.Line,
                0,
                "G211",
                Severity.Error,
                $"'{entry.References[0]}' and '{entry.References[1]}' shall never be one, but the vocabulary or a "
                    + "decision under 'same' says that they are; that is followed. "
                    + "Take the alias out of the vocabulary, or one of the decisions."
            ),
        ];

    private static (TermKind Kind, string Form) Parse(string reference)
    {
        var colon = reference.IndexOf(':', StringComparison.Ordinal);
        return (reference[..colon] == "model" ? TermKind.Model : TermKind.Dataset, NameForm.Of(reference[(colon + 1)..]));
    }
}
