using System.Collections.Immutable;
using System.CommandLine;
using Graph.Knowledge;
using Graph.Read.Records.Csv;
using Graph.Resolve.Matching;
using Graph.Sources;

namespace Graph.Cli.Commands;

/// <summary><c>graph match LEFT.csv [RIGHT.csv]</c>: which bibliographic records are the same (contract 3).</summary>
internal static class MatchCommand
{
    /// <summary>The command.</summary>
    public static Command Create(ProgramContext context)
    {
        var left = new Argument<string>("LEFT")
        {
            Description = "Records as CSV: id, title and, where known, authors (separated by ';', else by ','), venue, year.",
        };
        var right = new Argument<string?>("RIGHT")
        {
            Description = "The records to compare them with; without it, duplicates within LEFT are found.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var oneToOne = new Option<bool>("--one-to-one")
        {
            Description = "Each record has one partner at most; the surest pairs come first.",
        };
        var output = new Option<string>("--out")
        {
            Description = "The file for the pairs: left, right, score.",
            HelpName = "PAIRS.csv",
            Required = true,
        };
        var candidates = new Option<string?>("--candidates")
        {
            Description = "A file for all pairs that were compared, with their scores.",
            HelpName = "FILE",
        };
        var seeds = Arguments.Seeds();
        var command = new GraphCommand(
            "match",
            "Finds the bibliographic records that are the same, between two files or within one. It needs no labelled examples.",
            "graph match dblp.csv acm.csv --one-to-one --out pairs.csv",
            "graph match references.csv --out duplicates.csv --candidates compared.csv"
        )
        {
            left,
            right,
            oneToOne,
            output,
            candidates,
            seeds,
        };
        command.SetAction(parsed =>
        {
            Arguments.RefuseMissing([
                parsed.GetRequiredValue(left),
                .. parsed.GetValue(right) is { } other ? [other] : Array.Empty<string>(),
            ]);
            var lefts = Read(parsed.GetRequiredValue(left));
            var rights = parsed.GetValue(right) is { } file ? Read(file) : lefts;
            var venues = VenueTable.Load(Path.Combine(new Settings(context.Configuration).Seeds(parsed.GetValue(seeds)), "vocabulary"));
            var compared = parsed.GetValue(right) is null
                ? RecordMatcher.Compare(lefts, venues)
                : RecordMatcher.Compare(lefts, rights, venues);
            var pairs = RecordMatcher.Decide(compared, parsed.GetValue(oneToOne));
            Write(parsed.GetRequiredValue(output), pairs, lefts, rights);
            if (parsed.GetValue(candidates) is { } path)
            {
                Write(path, compared, lefts, rights);
            }

            context.Output.WriteLine($"{pairs.Length} pairs match, of {compared.Length} that were compared.");
            return ExitCodes.Done;
        });
        return command;
    }

    private static ImmutableArray<BibliographicRecord> Read(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return [.. RecordCsv.Read(stream, path).Select(BibliographicRecord.Of)];
        }
        catch (RecordCsvException error)
        {
            throw new UserErrorException(ExitCodes.BadData, error.Message);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException(ExitCodes.Unreachable, $"'{path}' cannot be read: {error.Message}");
        }
    }

    private static void Write(
        string path,
        IEnumerable<MatchedPair> pairs,
        ImmutableArray<BibliographicRecord> left,
        ImmutableArray<BibliographicRecord> right
    )
    {
        try
        {
            using var files = new AtomicFiles(Path.GetDirectoryName(Path.GetFullPath(path))!);
            files.AddBytes(Path.GetFileName(path), stream => PairCsv.Write(pairs, left, right, stream));
            files.Commit();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException(ExitCodes.Unreachable, $"'{path}' cannot be written: {error.Message}");
        }
    }
}
