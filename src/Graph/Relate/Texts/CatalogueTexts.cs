using System.Collections.Immutable;
using Graph.Knowledge.Identifiers;
using Graph.Model;
using Graph.Read.Catalogues;
using Graph.Read.Prose;
using Graph.Read.Prose.Names;
using Graph.Sources.Kept;
using Graph.Text;

namespace Graph.Relate.Texts;

/// <summary>Finds the works that the entries of a kept catalogue speak for.</summary>
/// <param name="works">The works of the build.</param>
/// <param name="names">The names that are known.</param>
internal sealed class CatalogueTexts(KnownWorks works, KnownNames names)
{
    /// <summary>What a catalogue says of works of the build; how many of its entries speak for none is said once.</summary>
    public (ImmutableArray<(WorkText Text, ProseStatement Statement, Basis Basis)> Said, Diagnostic? Left) Read(KeptText text, string plain)
    {
        if (CatalogueForms.Of(text.Id) is not { } form)
        {
            return ([], null);
        }

        var said = ImmutableArray.CreateBuilder<(WorkText, ProseStatement, Basis)>();
        var (entries, left) = (0, 0);
        foreach (var entry in form.Read(plain))
        {
            entries++;
            if (WorkOf(entry, form) is not { } work)
            {
                left++;
                continue;
            }

            var speaking = new WorkText(work, text.Id, SourceKind.Record, text.Address.Length > 0 ? text.Address : text.Id)
            {
                Entry = entry.Line,
            };
            foreach (var statement in entry.Statements)
            {
                var known = statement with { Subject = statement.Subject ?? entry.Name, Object = ObjectOf(statement) };
                said.Add((speaking, known, Basis.Imported));
            }
        }

        return (
            said.ToImmutable(),
            left == 0
                ? null
                : new Diagnostic(
                    text.Source.Path,
                    0,
                    0,
                    KeptReader.Code,
                    Severity.Info,
                    $"{left} of its {entries} models no work of this build introduces, or several do; they were left."
                )
        );
    }

    // "GPT-4 (Mar 2023)" is GPT-4, "Llama 2-7B" a size of Llama 2; a data set that is named after a model is not the model.
    private string ObjectOf(ProseStatement statement)
    {
        var bare = statement.Object.IndexOf(" (", StringComparison.Ordinal) is > 0 and var at ? statement.Object[..at] : statement.Object;
        if ((names.FindInAnyCase(statement.Object) ?? names.FindInAnyCase(bare)) is { } known && known.Kind == statement.ObjectKind)
        {
            return known.Name;
        }

        return statement.ObjectKind == ProseNameKind.Model ? names.Resolve(bare) ?? bare : statement.Object;
    }

    private SpokenWork? WorkOf(CatalogueEntry entry, ICatalogue form)
    {
        var paper = entry.Addresses.Select(ByAddress).FirstOrDefault(w => w is not null);
        if (paper is not null && (form.SpeaksForPapers || works.Names(paper).Any(n => IsCalled(n, entry.Name))))
        {
            return paper;
        }

        return !form.SpeaksForPapers && works.ByName(names.Resolve(entry.Name) ?? entry.Name) is [var only] ? only : null;
    }

    private SpokenWork? ByAddress(string address) =>
        IdentifierSchemes.Read(address) is { } identifier ? works.ByIdentifier(identifier) : null;

    private bool IsCalled(string own, string name) =>
        NameForm.Of(own) == NameForm.Of(name) || (names.Resolve(name) is { } known && NameForm.Of(known) == NameForm.Of(own));
}
