using System.Collections.Immutable;
using Graph.Read.Prose.Context;
using Graph.Read.Prose.Cut;
using Graph.Read.Prose.Language;
using Graph.Read.Prose.Names;
using Graph.Read.Prose.OwnNames;
using Graph.Read.Prose.Rules;
using Graph.Read.Prose.Sentences;

namespace Graph.Read.Prose;

/// <summary>Reads English technical prose: what an abstract, a README or a model card says of models and data sets.</summary>
/// <param name="names">The names that are known beforehand.</param>
public sealed class ProseReader(KnownNames names)
{
    private readonly ProseLanguage _language = ProseLanguage.Shared;
    private readonly NameSpotter _spotter = new(names, ProseLanguage.Shared);

    /// <summary>Reads a text.</summary>
    /// <returns>Its statements, in the order of the text, each fact once and where it is said best.</returns>
    public ImmutableArray<ProseStatement> Read(ProseText text)
    {
        var document = ProseDocument.Cut(text);
        var page = new ProsePage(text, document, _language, names);
        var writer = new StatementWriter(page);
        Learn(page, writer);
        foreach (var sentence in page.Sentences)
        {
            CodeFromRule.Read(sentence, page, writer);
            if (sentence.Names.Count == 0)
            {
                continue;
            }

            foreach (var group in NameGroup.Of(sentence))
            {
                Judge(new GroupContext(sentence, group), page, writer);
            }
        }

        OwnDataRule.Read(page, writer);
        return writer.Statements();
    }

    // First what the text calls its own and what it shortens; names that are not known yet may be both.
    private void Learn(ProsePage page, StatementWriter writer)
    {
        foreach (var sentence in page.Sentences)
        {
            Learn(page, sentence);
        }

        LearnHeading(page);

        foreach (var sentence in page.Sentences)
        {
            Spot(page, sentence);
            var found = sentence.Block.Kind == ProseBlockKind.Title ? TitleName.Find(sentence) : OwnNameFinder.Find(sentence, page);
            foreach (var own in found)
            {
                page.Local.AddOwn(own.Name, own.Kind);
                if (page.IsAbstract)
                {
                    writer.Introduce(own);
                }
            }
        }

        if (page.IsAbstract && !page.Local.HasOwn)
        {
            foreach (var own in SubjectNames.Find(page.Sentences))
            {
                page.Local.AddOwn(own.Name, own.Kind);
                writer.Introduce(own);
            }
        }

        foreach (var sentence in page.Sentences)
        {
            Spot(page, sentence);
        }
    }

    // The first heading of a README names what it is about.
    private void LearnHeading(ProsePage page)
    {
        var heading = page.IsAbstract ? null : page.Sentences.FirstOrDefault(s => s.Block.Kind == ProseBlockKind.Heading);
        if (heading is null || heading.Block.Path.Length > 0)
        {
            return;
        }

        Spot(page, heading);
        if (heading.Names.Count == 0 || heading.Names[0].First > heading.First + 1 || heading.Names[0].Kind == ProseNameKind.Dataset)
        {
            return;
        }

        var end = heading.Names.Count > 0 ? heading.Names[0].Last + 1 : 0;
        foreach (
            var name in heading.Names.TakeWhile(n =>
                n.First <= heading.First + 1 || (n.First <= end + 2 && !heading.IsMark(n.First - 1, ":("))
            )
        )
        {
            page.Local.AddOwn(heading.Words(name.First, name.Last), ProseNameKind.Model);
        }
    }

    private void Learn(ProsePage page, Sentence sentence)
    {
        foreach (var form in ShortForm.Find(sentence))
        {
            var shortName = sentence.Words(form.Short, form.Short);
            var longName = sentence.Words(form.First, form.Last);
            if (names.Find(longName) is { } known)
            {
                page.Local.AddShort(shortName, known);
            }
            else if (
                (
                    !form.IsCapital
                    || (
                        sentence.Has(form.Last, Cue.Field) && !IsOneThing(sentence, form.Short + 2) && !IsOneThing(sentence, form.Short + 3)
                    )
                )
                && names.Find(shortName) is null
                && !IsOneThing(sentence, form.Last)
            )
            {
                page.Local.AddNothing(shortName);
            }
        }
    }

    // "a panoptic refinement network (PRN)" may be what the authors made; "language models (LMs)" are a class.
    private static bool IsOneThing(Sentence sentence, int noun) =>
        sentence.Has(noun, Cue.Model | Cue.Method | Cue.DatasetStrict) && !sentence.Words(noun, noun).EndsWith('s');

    private void Spot(ProsePage page, Sentence sentence) =>
        sentence.Names = _spotter.Spot(
            sentence.Text,
            sentence.Tokens,
            sentence.First,
            sentence.End,
            page.Local,
            page.IsAbstract && sentence.Block.Kind == ProseBlockKind.Paragraph,
            sentence.Block.Column is { } column ? page.CuesOf(column) & (Cue.ColumnBase | Cue.DatasetStrict) : Cue.None
        );

    // The first rule that speaks of a name decides; others may decide on its neighbours.
    private static void Judge(GroupContext context, ProsePage page, StatementWriter writer)
    {
        var open = context.Group.Names.ToList();
        foreach (var rule in ProseRules.All)
        {
            if (rule.Judge(context, page) is not { } verdict)
            {
                continue;
            }

            if (verdict.Holds is null)
            {
                writer.Write(context, verdict, open);
                return;
            }

            var held = open.Where(verdict.Holds).ToList();
            writer.Write(context, verdict, held);
            open.RemoveAll(held.Contains);
            if (open.Count == 0)
            {
                return;
            }
        }
    }
}
