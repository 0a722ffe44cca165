using Graph.Model;
using Graph.Read.Lists.Blocks;
using Graph.Read.Lists.Links;
using Graph.Read.Lists.Parts;
using Graph.Text;

namespace Graph.Read.Lists.Candidates;

/// <summary>Learns what the columns of a table are.</summary>
internal static class TableShapeReader
{
    // A title beyond this column is none that a reader would find.
    private const int MaxColumns = 64;

    // The mean of a column of names; see TitleLikeness.
    private const double MaxName = 1;

    private const int MinNumbers = 2;

    private const int MinModelColumns = 2;

    /// <summary>The shape of a table from its header.</summary>
    public static TableShape Read(Table table)
    {
        var headers = table
            .Header.Select(cell => PlainText.Collapse(string.Concat(cell.Select(piece => piece.Kind == PieceKind.Text ? piece.Text : " "))))
            .ToList();
        return new TableShape { Headers = headers, Words = headers.ConvertAll(header => LinkWords.Find(header)) };
    }

    /// <summary>Finds the columns of titles and names, and what the rows are about, from all rows of the table.</summary>
    public static void Learn(TableShape shape, IReadOnlyList<Candidate> rows)
    {
        var columns = Math.Min(MaxColumns, rows.Max(row => row.Parts.Count == 0 ? 0 : row.Parts.Max(part => part.Column)) + 1);
        var best = 0.0;
        var likeness = TitleLikeness(rows, columns);
        for (var column = 0; column < columns; column++)
        {
            var score =
                likeness[column]
                + (
                    shape.WordOf(column) switch
                    {
                        LinkWord.Title => 4,
                        LinkWord.Paper => 2.5,
                        LinkWord.Name or LinkWord.Model or LinkWord.Dataset => 0.5,
                        null => 0,
                        _ => -3,
                    }
                );
            if (score > best + 0.001)
            {
                (best, shape.TitleColumn) = (score, column);
            }
        }

        shape.NameColumn = FindNames(shape, columns);
        shape.VenueColumn = shape.Words.Contains(LinkWord.Venue) ? -1 : FindVenues(shape, rows, columns);
        shape.Kind = KindOf(shape);
        if (IsModelList(shape))
        {
            (shape.IsModelList, shape.Kind, shape.NameColumn, shape.TitleColumn) = (true, MentionKind.Model, 0, 0);
        }

        shape.IsResults = (shape.TitleColumn < 0 || likeness[shape.TitleColumn] <= MaxName) && IsResults(shape, rows, columns);
    }

    // Mean over rows: 3 for a cell with a title's length, less for fewer words; links alone and dates are none.
    private static double[] TitleLikeness(IReadOnlyList<Candidate> rows, int columns)
    {
        var sums = new double[columns];
        var words = new int[columns];
        foreach (var row in rows)
        {
            Array.Clear(words);
            foreach (var part in row.Parts)
            {
                if (part.Column < columns && part.Role == PartRole.Words)
                {
                    words[part.Column] = Math.Max(words[part.Column], PlainText.Count(part.Text));
                }
            }

            for (var column = 0; column < columns; column++)
            {
                sums[column] += words[column] switch
                {
                    0 => 0,
                    1 => 0.5,
                    2 => 0.8,
                    3 => 1.5,
                    <= 25 => 3,
                    _ => 0.5,
                };
            }
        }

        return Array.ConvertAll(sums, sum => sum / rows.Count);
    }

    private static int FindNames(TableShape shape, int columns)
    {
        for (var column = 0; column < columns; column++)
        {
            if (
                column != shape.TitleColumn
                && shape.WordOf(column) is LinkWord.Name or LinkWord.Model or LinkWord.Dataset
                && column < shape.TitleColumn
            )
            {
                return column;
            }
        }

        return -1;
    }

    // Most of its cells that say something say a venue, in plain words; the column with most that are beyond doubt wins.
    private static int FindVenues(TableShape shape, IReadOnlyList<Candidate> rows, int columns)
    {
        var (best, found) = (0, -1);
        for (var column = 0; column < columns; column++)
        {
            if (
                column == shape.TitleColumn
                || column == shape.NameColumn
                || shape.WordOf(column) is not (null or LinkWord.Paper or LinkWord.Code)
            )
            {
                continue;
            }

            var (parts, venues, sure) = (0, 0, 0);
            foreach (var row in rows)
            {
                foreach (var part in row.Parts)
                {
                    if (part.Column != column || part.Role == PartRole.Badge || (part.Link is not null && part.Stated.Year is null))
                    {
                        continue;
                    }

                    parts++;
                    venues += part.Role == PartRole.Label || part.Strength != VenueStrength.None ? 1 : 0;
                    sure +=
                        part.Strength == VenueStrength.Sure
                        || part is { Role: PartRole.Label, Word: LinkWord.Paper, Link: null }
                        || part.Stated is { Venue: not null, Year: not null }
                            ? 1
                            : 0;
                }
            }

            if (parts * 2 >= rows.Count && venues * 3 >= parts * 2 && sure > best)
            {
                (best, found) = (sure, column);
            }
        }

        return found;
    }

    // '|  | Base model | Training data | Licence |': a name first, two heads that only models have, and no column for papers' titles.
    private static bool IsModelList(TableShape shape) =>
        shape.Headers.Count > MinModelColumns
        && (shape.Headers[0].Length == 0 || shape.Words[0] is LinkWord.Model or LinkWord.Name)
        && !shape.Words.Any(word => word is LinkWord.Title or LinkWord.Paper or LinkWord.Authors or LinkWord.Venue)
        && shape.Headers.Skip(1).Count(HeadingKinds.IsOfModelColumn) >= MinModelColumns;

    private static bool IsResults(TableShape shape, IReadOnlyList<Candidate> rows, int columns)
    {
        if (rows.Any(row => row.Parts.Exists(EvidenceCue.PointsToPaper)))
        {
            return false;
        }

        var numbers = 0;
        for (var column = 0; column < columns && numbers < MinNumbers; column++)
        {
            numbers += column != shape.TitleColumn && rows.Count(row => IsNumber(row, column)) * 2 > rows.Count ? 1 : 0;
        }

        return numbers >= MinNumbers;
    }

    private static bool IsNumber(Candidate row, int column)
    {
        var (start, end) = row.CellRange(column);
        var cell = row.Flow.Text.AsSpan(start, end - start).Trim(" *~%-–\n");
        return cell.ContainsAnyInRange('0', '9') && !PlainText.HasLetter(cell) && !(cell.Length == 4 && cell[0] is '1' or '2');
    }

    private static MentionKind KindOf(TableShape shape)
    {
        var named = shape.NameColumn >= 0 ? shape.NameColumn : shape.TitleColumn;
        if (named < 0 || named >= shape.Headers.Count)
        {
            return MentionKind.Paper;
        }

        var header = shape.Headers[named];
        return shape.Words[named] switch
        {
            LinkWord.Dataset => MentionKind.Dataset,
            LinkWord.Model => MentionKind.Model,
            LinkWord.Name when header.Contains("model", StringComparison.OrdinalIgnoreCase) => MentionKind.Model,
            LinkWord.Name when header.Contains("dataset", StringComparison.OrdinalIgnoreCase) => MentionKind.Dataset,
            _ => MentionKind.Paper,
        };
    }
}
