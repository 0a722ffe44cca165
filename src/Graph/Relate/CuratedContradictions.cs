using Graph.Knowledge;
using Graph.Knowledge.Curated;
using Graph.Model;

namespace Graph.Relate;

/// <summary>Everything that curated entries can get wrong about the world: names that nobody knows, what contradicts a list, what cannot
/// be. Each problem costs the fact that it speaks of; all else is used.</summary>
internal sealed class CuratedContradictions
{
    private readonly SortedSet<Diagnostic> _found = [];

    /// <summary>The problems, sorted.</summary>
    public IEnumerable<Diagnostic> All => _found;

    /// <summary>A name that neither the vocabulary nor a list nor an entry has.</summary>
    public void Unknown(CuratedWork work, CuratedName name, TermKind kind, IEnumerable<string> known) =>
        Report(
            work,
            name,
            "G306",
            $"no list, entry or vocabulary names the {Word(kind)} '{name.Text}'.{NearestNames.Offer(name.Text, known)} "
                + $"Else add it to seeds/vocabulary/{(kind == TermKind.Model ? "models" : "datasets")}.yaml. The fact is left out."
        );

    /// <summary>A name that several papers introduce.</summary>
    public void Ambiguous(CuratedWork work, CuratedName name) =>
        Report(
            work,
            name,
            "G306",
            $"several papers introduce '{name.Text}', and the name alone does not say which one is meant; the "
                + "fact is left out. Decide in seeds/ledger.yaml."
        );

    /// <summary>A name that the vocabulary says is only like another one.</summary>
    public void LookAlike(CuratedWork work, CuratedName name, string term) =>
        Report(
            work,
            name,
            "G307",
            $"'{name.Text}' is not {term}, only like it, and has no entry of its own in the vocabulary; write "
                + $"'{term}' if that is meant, else add the name. The fact is left out."
        );

    /// <summary>A dataset where a model belongs, or the other way round.</summary>
    public void OtherKind(CuratedWork work, CuratedName name, TermKind kind) =>
        Report(
            work,
            name,
            "G313",
            kind == TermKind.Model
                ? $"'{name.Text}' is a dataset; a dataset stands in 'trained_on' or 'evaluated_on'. The fact is left out."
                : $"'{name.Text}' is a model; a model stands in 'builds_on'. The fact is left out."
        );

    /// <summary>A fact that another entry states from the same text.</summary>
    public void Twice(CuratedWork work, CuratedName name, CuratedWork before) =>
        Report(
            work,
            name,
            "G308",
            $"{before.Path}({before.Line}) says the same of {work.Name} and {name.Text} from the same text; "
                + "strike one. The second is left out."
        );

    /// <summary>A year that a list contradicts.</summary>
    public void OtherYear(CuratedWork work, string paper, int stated) =>
        Report(
            work,
            work.Year!,
            "G309",
            $"the lists date '{paper}' {stated}, not {work.Year!.Text}; the year of the lists is kept. Correct the one that is wrong."
        );

    /// <summary>A title that a list contradicts.</summary>
    public void OtherTitle(CuratedWork work, string paper, string title) =>
        Report(
            work,
            work.Paper!,
            "G309",
            $"{work.Paper!.Text} is '{paper}' in the lists, not '{title}'; what the entry says of the paper is "
                + "left out. Correct the identifier or the title."
        );

    /// <summary>A model that another paper introduces, or a paper that introduces another model.</summary>
    public void OtherModel(CuratedWork work, string model) =>
        Report(
            work,
            work.Model!,
            "G309",
            $"the vocabulary says that this paper introduces '{model}', not '{work.Model!.Text}'; the entry is "
                + $"left out. Write 'model: {model}' or correct the paper."
        );

    /// <summary>A paper that no list has and the entry does not describe.</summary>
    public void UnknownPaper(CuratedWork work, string slip) =>
        Report(
            work,
            work.Paper!,
            "G319",
            $"no list has the paper '{work.Paper!.Text}'. Did you mean '{slip}'? The entry is left out; for a "
                + "work that no list has give title, authors and year."
        );

    /// <summary>A model that builds on itself.</summary>
    public void Itself(CuratedWork work, CuratedName name) =>
        Report(work, name, "G310", $"{work.Name} would build on itself; the fact is left out.");

    /// <summary>A model that builds on a later one.</summary>
    public void Later(CuratedWork work, CuratedName name, int year, int later) =>
        Report(
            work,
            name,
            "G311",
            $"{work.Name} of {year} would build on {name.Text} of {later}; the fact is left out. Correct the "
                + "name, or the year in the entry or the vocabulary."
        );

    /// <summary>A circle of models.</summary>
    public void Circle(CuratedWork work, CuratedName name) =>
        Report(
            work,
            name,
            "G312",
            $"{work.Name} would build on {name.Text}, which builds on it; the fact is left out. Strike one of the two."
        );

    private static string Word(TermKind kind) => kind == TermKind.Model ? "model" : "dataset";

    private void Report(CuratedWork work, CuratedName at, string code, string message) =>
        _found.Add(new Diagnostic(work.Path, at.Line, at.Column, code, Severity.Error, message));
}
