using Graph.Model;
using Graph.Read.Lists.Choosing;
using Graph.Read.Lists.Links;
using Graph.Read.Lists.Parts;
using Graph.Text;

namespace Graph.Read.Lists.Entries;

/// <summary>Reports what was off about an entry and how it was read.</summary>
internal sealed class RepairReporter(SourceText source, List<Diagnostic> diagnostics)
{
    /// <summary>Reports the repairs of an entry.</summary>
    public void Report(Titled entry, Mention mention)
    {
        foreach (var part in entry.Parts)
        {
            if (part.Link is { } target)
            {
                Report(part, target);
            }
        }

        if (mention.Title is null)
        {
            Add(mention.Line, 0, RepairCodes.NoTitle, Severity.Info, "the entry gives no title; it is known by its name.");
        }
        else
        {
            ReportTitle(entry, mention.Title);
        }
    }

    private void ReportTitle(Titled entry, Reading title)
    {
        if (title.Quotes.Length > 1)
        {
            Add(
                title.Quotes[0].Line,
                0,
                RepairCodes.BrokenTitle,
                Severity.Warning,
                $"the title is broken over {title.Quotes.Length} lines; read as “{title.Text}”."
            );
        }

        if (entry.Title is { } phrase && !string.Equals(Mojibake.Repair(phrase.Text), phrase.Text, StringComparison.Ordinal))
        {
            Add(
                title.Quotes[0].Line,
                0,
                RepairCodes.BrokenLetters,
                Severity.Warning,
                $"letters are broken by a wrong encoding; read as “{title.Text}”."
            );
        }
    }

    private void Report(Part part, Blocks.LinkTarget target)
    {
        var repaired = UrlRepair.Repair(target.Url);
        var clean = Credentials.Remove(repaired);
        var written = target.Url.AsSpan().Trim().Length;
        if (written == 0)
        {
            AddAt(target, RepairCodes.EmptyLink, Severity.Warning, $"the link '{part.Text}' has no address; it was left out.");
        }
        else if (repaired.Length > 0 && repaired.Length != written)
        {
            AddAt(target, RepairCodes.StrayInLink, Severity.Warning, $"the link has stray characters; read as “{clean}”.");
        }

        if (HasNoScheme(repaired))
        {
            AddAt(target, RepairCodes.NoScheme, Severity.Warning, $"the address “{clean}” has no scheme; https is meant.");
        }

        if (clean.Length != repaired.Length)
        {
            AddAt(
                target,
                RepairCodes.Credentials,
                Severity.Warning,
                $"the address is signed and expires; read without its credentials as “{clean}”."
            );
        }

        if (repaired.Contains("google.", StringComparison.OrdinalIgnoreCase) && repaired.Contains("/url?", StringComparison.Ordinal))
        {
            AddAt(target, RepairCodes.Redirect, Severity.Warning, "the address is a redirect of a search engine, not the page itself.");
        }
    }

    private static bool HasNoScheme(string url)
    {
        var slash = url.IndexOf('/', StringComparison.Ordinal);
        return !url.Contains("://", StringComparison.Ordinal)
            && slash > 3
            && url[0] is not ('.' or '/')
            && url.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot
            && dot < slash;
    }

    private void AddAt(Blocks.LinkTarget target, string code, Severity severity, string message)
    {
        var line = source.LineAt(target.Start);
        Add(line, target.Start - source.LineStart(line) + 1, code, severity, message);
    }

    private void Add(int line, int column, string code, Severity severity, string message) =>
        diagnostics.Add(new Diagnostic(source.Path, line, column, code, severity, message));
}
