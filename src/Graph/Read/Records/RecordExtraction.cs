using System.Collections.Immutable;
using System.Globalization;
using Graph.Model;
using Graph.Text;

namespace Graph.Read.Records;

/// <summary>Gathers the records of a file and makes mentions of them.</summary>
internal sealed class RecordExtraction(SourceText source)
{
    private readonly List<RecordText> _texts = [];
    private readonly ImmutableArray<Mention>.Builder _mentions = ImmutableArray.CreateBuilder<Mention>();
    private readonly List<Diagnostic> _diagnostics = [];

    /// <summary>Adds a record that stands on some lines.</summary>
    public void Add(WorkRecord record, int line, int endLine)
    {
        var links = record.Links.Select(l => new Link(l.Kind, Credentials.Remove(l.Url), "", new Quote(line, Credentials.Remove(l.Words))));
        _texts.Add(
            new RecordText(
                line,
                record.Title,
                record.Abstract,
                [
                    .. record.Authors.Select(a => a.Words),
                    .. new[] { record.Venue?.Words, record.Year?.Words }.OfType<string>(),
                    .. record.Links.Select(l => l.Words),
                ]
            )
        );
        _mentions.Add(
            new Mention
            {
                Source = source.Id,
                Kind = MentionKind.Paper,
                Line = line,
                EndLine = endLine,
                Section = [],
                Title = Say(line, FieldText.Of(record.Title)),
                Venue = Say(line, record.Venue),
                Year = record.Year is null ? null : int.Parse(record.Year.Text, NumberStyles.None, CultureInfo.InvariantCulture),
                YearReading = Say(line, record.Year),
                Authors = [.. record.Authors.Select(a => Say(line, a)!)],
                Links = [.. links.DistinctBy(l => l.Url)],
                Citation = record.Citation ?? $"{source.Id}#{line.ToString(CultureInfo.InvariantCulture)}",
            }
        );
    }

    /// <summary>Says that what stands on a line is not a record, or none that can be read, and why.</summary>
    public void Leave(int line, string why, Severity severity = Severity.Warning) =>
        _diagnostics.Add(new Diagnostic(source.Path, line, 0, RepairCodes.NoRecord, severity, why));

    /// <summary>What was read. A file without records says so.</summary>
    /// <param name="expected">What one of its records looks like, for the message.</param>
    public Extraction Finish(string expected)
    {
        if (_mentions.Count == 0)
        {
            Leave(0, $"the file holds no record of a work; expected {expected}. Nothing was read from it.", Severity.Error);
        }

        _diagnostics.Sort();
        return new Extraction(source.With(_texts.DistinctBy(t => t.Line)), null, _mentions.ToImmutable(), [], [.. _diagnostics]);
    }

    private static Reading? Say(int line, FieldText? field) =>
        field is null ? null : new Reading(PlainText.Collapse(field.Text), [new Quote(line, field.Words)]);
}
