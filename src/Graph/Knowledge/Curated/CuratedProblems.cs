using Graph.Model;
using YamlDotNet.Core;

namespace Graph.Knowledge.Curated;

/// <summary>Everything that can be wrong with the form of a curated file. Each problem costs the entry, or the part of it, that it speaks
/// of; all else is used.</summary>
/// <param name="path">The file as messages name it.</param>
/// <param name="found">Where the problems go.</param>
internal sealed class CuratedProblems(string path, ISet<Diagnostic> found)
{
    private const string Form = "- paper: …, model: …, builds_on: […], cite: …";

    /// <summary>The entry is not YAML.</summary>
    public void NoYaml(int line, int column, string why) =>
        Report(line, column, "G301", $"this is no YAML ({why.TrimEnd('.')}); the entry is left out.");

    /// <summary>The file does not begin with an entry.</summary>
    public void NoEntry(int line, int column) =>
        Report(
            line,
            column,
            "G302",
            $"expected an entry that begins with '- ' at the start of a line ({Form}); what stands before the first one is left out."
        );

    /// <summary>The entry is not a mapping.</summary>
    public void NoMapping(Mark at) => Report(at, "G302", $"expected keys with values ({Form}); the entry is left out.");

    /// <summary>A key that entries do not have.</summary>
    public void UnknownKey(Mark at, string key, IEnumerable<string> keys) =>
        Report(
            at,
            "G303",
            $"'{key}' is no key of an entry.{NearestNames.Offer(key, keys)} Its keys are {string.Join(", ", keys)}. The key is left out."
        );

    /// <summary>A value of another type.</summary>
    public void WrongType(Mark at, string key, string expected, string example) =>
        Report(at, "G304", $"'{key}' expects {expected}, such as {example}; what stands here is left out.");

    /// <summary>No address.</summary>
    public void NoCitation(int line, int column, string work) =>
        Report(line, column, "G305", $"{work} cites nothing; give the address of the text that says so as 'cite'. The entry is left out.");

    /// <summary>Something that is not an address on the web.</summary>
    public void BadCitation(Mark at, string address) =>
        Report(
            at,
            "G305",
            $"'{address}' is no address that others can open; give one that begins with https:// or http://. The entry is left out."
        );

    /// <summary>An address with a password or a signature.</summary>
    public void SecretCitation(Mark at) =>
        Report(at, "G305", "the address holds a user name, a password or a signature; give it without. The entry is left out.");

    /// <summary>Neither paper nor model.</summary>
    public void NoWork(int line, int column) =>
        Report(line, column, "G314", "the entry says of no work what it is built on; give 'paper' or 'model'. It is left out.");

    /// <summary>An identifier that has not its scheme's form.</summary>
    public void BadIdentifier(Mark at, string text) =>
        Report(
            at,
            "G315",
            $"'{text}' is no identifier; expected arxiv:2306.00890 or doi:10.1038/s41586-023-06291-2, or the "
                + "paper's title. The entry is left out."
        );

    /// <summary>A year that is not one.</summary>
    public void BadYear(Mark at, string text) =>
        Report(at, "G316", $"'{text}' is no year of four digits, such as 2023; the year is left out.");

    /// <summary>A place that is not one.</summary>
    public void UnknownPlace(Mark at, string text) =>
        Report(
            at,
            "G317",
            $"'{text}' is no place in a text.{NearestNames.Offer(text, CuratedPlaces.All)} Expected {string.Join(", ", CuratedPlaces.All)}; 'where' is left out."
        );

    /// <summary>An entry without a fact.</summary>
    public void SaysNothing(int line, int column, string work) =>
        Report(
            line,
            column,
            "G318",
            $"the entry says nothing of {work}; give 'builds_on', 'trained_on' or 'evaluated_on', or what a list "
                + "leaves out (title, authors, year, venue)."
        );

    /// <summary>One name twice in a list.</summary>
    public void Twice(int line, int column, string key, string name) =>
        Report(line, column, "G308", $"'{key}' names {name} twice; the second is left out.");

    private void Report(Mark at, string code, string message) => Report((int)at.Line, (int)at.Column, code, message);

    private void Report(int line, int column, string code, string message) =>
        found.Add(new Diagnostic(path, line, column, code, Severity.Error, message));
}
