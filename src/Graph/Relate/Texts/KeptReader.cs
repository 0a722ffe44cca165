using System.Collections.Immutable;
using Graph.Knowledge.Identifiers;
using Graph.Model;
using Graph.Read.ModelCards;
using Graph.Read.Prose;
using Graph.Read.Prose.Names;
using Graph.Resolve.Repositories;
using Graph.Sources.Kept;

namespace Graph.Relate.Texts;

/// <summary>Reads the READMEs, cards and passages of papers that are kept, each for the work that it speaks for.</summary>
/// <param name="context">The names that are known.</param>
/// <param name="works">The works of the build.</param>
internal sealed class KeptReader(RuleContext context, KnownWorks works)
{
    /// <summary>The code of a kept text that was left, or of a field of one.</summary>
    public const string Code = "G611";

    private readonly SpeakerFinder _speakers = new(works);

    /// <summary>The abstracts among kept texts, with the papers that they speak for.</summary>
    /// <param name="kept">The texts.</param>
    /// <param name="diagnostics">Takes what was left.</param>
    public IEnumerable<(WorkText Work, ProseText Text)> Abstracts(KeptTexts kept, ICollection<Diagnostic> diagnostics)
    {
        foreach (var text in kept.Texts.Where(t => t.Kind == "abstract"))
        {
            if (WorkOf(text, null, diagnostics) is not { Paper: not null } work)
            {
                continue;
            }

            // The first line is the title.
            var plain = Plain(text);
            var end = plain.IndexOf('\n', StringComparison.Ordinal);
            var title = (end < 0 ? plain : plain[..end]).Trim();
            yield return (
                new WorkText(work, text.Id, SourceKind.Abstract, text.Address)
                {
                    LineOf = line => line + 1,
                    Title = works.Titles(work).FirstOrDefault(),
                    TitleKind = SourceKind.Record,
                },
                new ProseText(end < 0 ? string.Empty : plain[(end + 1)..], ProseForm.Abstract, title) { OwnNames = [.. works.Names(work)] }
            );
        }
    }

    /// <summary>What the other texts say.</summary>
    /// <param name="kept">The texts.</param>
    /// <param name="diagnostics">Takes what was left.</param>
    public TextReading Read(KeptTexts kept, ICollection<Diagnostic> diagnostics)
    {
        var names = KnownNames.Of(context.Lexicon, TextClaims.Introduced(context));
        var reader = new ProseReader(names);
        var texts = kept.Texts.Where(t => t.Kind is "readme" or "card" or "text" or "catalogue" || IsMetafile(t)).ToList();
        var readings = texts.AsParallel().AsOrdered().Select(t => ReadOne(t, reader, names)).ToList();
        var claims = ImmutableArray.CreateBuilder<Claim>();
        var repositories = new SortedDictionary<string, Entity>(StringComparer.Ordinal);
        var turned = new TextClaims(context);
        foreach (var reading in readings)
        {
            reading.Problems.ForEach(diagnostics.Add);
            foreach (var (text, statement, basis) in reading.Said)
            {
                foreach (var claim in turned.Of(text, statement, basis))
                {
                    claims.Add(claim);
                    AddRepository(statement, repositories);
                }
            }
        }

        return new TextReading(claims.ToImmutable(), [.. repositories.Values], []);
    }

    private static string Plain(KeptText text) =>
        // A carriage return by itself ends a line for the evidence; the reader of prose knows line feeds only.
        text.Source.Text.Contains('\r', StringComparison.Ordinal)
            ? text
                .Source.Text.Replace("\r\n", "\0\n", StringComparison.Ordinal)
                .Replace('\r', '\n')
                .Replace("\0\n", "\r\n", StringComparison.Ordinal)
            : text.Source.Text;

    private SpokenWork? WorkOf(KeptText text, string? heading, ICollection<Diagnostic> diagnostics)
    {
        var work = _speakers.Find(text, heading, out var why);
        if (work is null)
        {
            diagnostics.Add(Left(text, 0, $"this {text.Kind} was left: {why}."));
        }

        return work;
    }

    private OneReading ReadOne(KeptText text, ProseReader reader, KnownNames names)
    {
        var problems = new List<Diagnostic>();
        var plain = Plain(text);
        if (IsMetafile(text))
        {
            return OfMetafile(text, plain, names);
        }

        if (text.Kind == "catalogue")
        {
            var (said, left) = new CatalogueTexts(works, names).Read(text, plain);
            return new OneReading(said, left is null ? [] : [left]);
        }

        if (WorkOf(text, ProseHeading.First(plain), problems) is not { } work)
        {
            return new OneReading([], problems);
        }

        var card = new ModelCardReader(names).Read(plain);
        problems.AddRange(card.Problems.Select(p => Left(text, p.Line, p.Message)));
        var prose = reader.Read(new ProseText(plain, ProseForm.Markdown) { OwnNames = [.. works.Names(work), .. OwnNames(text)] });
        var kind =
            text.Kind == "readme" ? SourceKind.Readme
            : text.Kind == "card" ? SourceKind.Card
            : SourceKind.Text;
        var speaking = new WorkText(work, text.Id, kind, text.Address)
        {
            Repository = text.About.Select(KnownWorks.RepositoryOf).FirstOrDefault(r => r is not null && works.HasRepository(r)),
        };
        return new OneReading(
            [.. card.Statements.Select(s => (speaking, s, Basis.Imported)), .. prose.Select(s => (speaking, s, Basis.Stated))],
            problems
        );
    }

    // A repository is called as its work is, where its name is written as one.
    private static IEnumerable<string> OwnNames(KeptText text) =>
        text.Kind == "readme"
            ? text.About.Select(RepositoryAddress.Read).OfType<RepositoryAddress>().Select(r => r.Name).Where(n => n.Any(char.IsUpper))
            : [];

    // A metafile tells of many models, of which a build knows some.
    private OneReading OfMetafile(KeptText text, string plain, KnownNames names)
    {
        var card = new MetafileReader(names).Read(plain);
        var problems = card.Problems.Select(p => Left(text, p.Line, p.Message)).ToList();
        var unknown = card
            .Statements.Select(s => s.Subject!)
            .Where(s => WorkCalled(s, names) is null)
            .Distinct(StringComparer.Ordinal)
            .Count();
        if (unknown > 0)
        {
            problems.Add(Left(text, 0, $"{unknown} of its models no work of this build introduces, or several do; they were left."));
        }

        return new OneReading(
            [
                .. from statement in card.Statements
                let work = WorkCalled(statement.Subject!, names)
                where work is not null
                select (new WorkText(work, text.Id, SourceKind.Card, text.Address), statement with { Subject = null }, Basis.Imported),
            ],
            problems
        );
    }

    private SpokenWork? WorkCalled(string name, KnownNames names) => works.ByName(names.Resolve(name) ?? name) is [var only] ? only : null;

    /// <summary>Whether a text is a <c>metafile.yml</c>, whatever the index calls its kind.</summary>
    public static bool IsMetafile(KeptText text) => Path.GetFileNameWithoutExtension(text.Source.Path) == "metafile";

    private void AddRepository(ProseStatement statement, SortedDictionary<string, Entity> repositories)
    {
        if (
            statement.Type == RelationTypes.CodeFrom
            && RepositoryAddress.Read(statement.Object) is { } address
            && !works.HasRepository(address.Key)
        )
        {
            repositories.TryAdd(address.Key, RepositoryResolver.EntityOf(address));
        }
    }

    private static Diagnostic Left(KeptText text, int line, string message) =>
        new(text.Source.Path, line, 0, Code, Severity.Warning, message);

    private sealed record OneReading(
        ImmutableArray<(WorkText Text, ProseStatement Statement, Basis Basis)> Said,
        List<Diagnostic> Problems
    );
}
