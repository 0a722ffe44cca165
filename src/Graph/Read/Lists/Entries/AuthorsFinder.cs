using System.Collections.Immutable;
using Graph.Model;
using Graph.Read.Lists.Blocks;
using Graph.Read.Lists.Choosing;
using Graph.Read.Lists.Links;
using Graph.Read.Lists.Names;
using Graph.Read.Lists.Parts;

namespace Graph.Read.Lists.Entries;

/// <summary>Finds the authors of an entry.</summary>
internal static class AuthorsFinder
{
    // Next to a title, in italics or on a line of its own, less likeness is enough.
    private const double LikelyNames = 0.34;

    // Family names alone, between the title and the venue.
    private const double BareNames = 0.2;

    /// <summary>The authors in order.</summary>
    public static ImmutableArray<Reading> Find(Titled entry)
    {
        var parts = entry.Parts;
        var column = entry.Table is { } table ? table.HeaderWords.IndexOf(LinkWord.Authors) : -1;
        if (column >= 0)
        {
            return Read(
                entry,
                parts.Where(part => part.Column == column && part.Role is PartRole.Authors or PartRole.Plain or PartRole.Venue)
            );
        }

        var keyed = parts.FindIndex(part => part.Role is PartRole.Key or PartRole.Label && part.Word == LinkWord.Authors);
        if (keyed >= 0 && keyed + 1 < parts.Length)
        {
            return Read(entry, [.. parts.Skip(keyed + 1).TakeWhile(part => part.Line == parts[keyed + 1].Line)]);
        }

        if (LinkedNames(entry) is { Count: > 1 } linked)
        {
            return Read(entry, linked);
        }

        var sure = FirstSure(entry);
        if (sure >= 0)
        {
            return Read(entry, [.. parts.Skip(sure).TakeWhile(part => part.Role == PartRole.Authors)]);
        }

        return FirstLikely(entry) is { } likely ? Read(entry, [likely]) : [];
    }

    private static int FirstSure(Titled entry)
    {
        for (var i = 0; i < entry.Parts.Length; i++)
        {
            if (
                entry.Parts[i] is { Role: PartRole.Authors } part
                && (part.Link is null || CitationLabel.IsCitation(part))
                && IsFree(entry, entry.Parts[i])
                && !(entry.Title is { } title && IsTitle(title, entry.Parts[i]))
            )
            {
                return i;
            }
        }

        return -1;
    }

    private static Part? FirstLikely(Titled entry) => entry.Parts.FirstOrDefault(part => IsLikely(entry, part));

    // Names that link to people's pages, with or without unlinked ones among them: '[A. Author](…), B. Writer'.
    private static List<Part> LinkedNames(Titled entry)
    {
        var run = new List<Part>();
        if (!entry.Parts.Any(part => part.Link is not null && MayBeName(part)))
        {
            return run;
        }

        foreach (var part in entry.Parts)
        {
            var named =
                MayBeName(part)
                || (
                    part.Link is not null
                    && run.Exists(name => name.Link is not null)
                    && PersonNameForm.Likelihood(part.Text) >= PersonNameForm.Possible
                );
            if (named && !(entry.Title is { } title && IsTitle(title, part)) && (run.Count == 0 || run[0].Line == part.Line))
            {
                run.Add(part);
            }
            else if (run.Count > 1 && run.Exists(name => name.Link is not null))
            {
                return run;
            }
            else
            {
                run.Clear();
            }
        }

        return run.Exists(name => name.Link is not null) ? run : [];
    }

    private static bool MayBeName(Part part) =>
        part.Role == PartRole.Authors || (part.Role == PartRole.Plain && PersonNameForm.Likelihood(part.Text) >= PersonNameForm.Likely);

    // A name before a colon is a dataset's or a method's; in a table names stand in the title's cell, or have a column that says so.
    private static bool IsFree(Titled entry, Part part) =>
        !IsBehindOtherKey(entry, part)
        && !IsAffiliation(entry, part)
        && !ReferenceEquals(EntryName.Find(entry), part)
        && (entry.Table is not { } table || part.Column == table.TitleColumn || table.Headers.Length == 0)
        && !entry.Text.Plain.AsSpan(part.End).TrimStart(" *_").StartsWith(":");

    // '"A Title", CVPR, 2022 (*Southern Institute*)': what brackets hold after the venue is where the work was done.
    private static bool IsAffiliation(Titled entry, Part part)
    {
        var index = entry.Parts.IndexOf(part);
        if (
            part.Enclosure != '('
            && (
                entry.Text.Plain.AsSpan(0, part.Start).TrimEnd() is not [.., '(']
                || entry.Text.Plain.AsSpan(part.End).TrimStart(" .,") is not [')', ..]
            )
        )
        {
            return false;
        }

        return index > 0
            && entry.Parts[index - 1] is { Role: PartRole.Venue or PartRole.Date } venue
            && venue.Line == part.Line
            && entry.Text.Plain.IndexOf('(', venue.Start, part.Start - venue.Start) >= 0
            && !(entry.Title is { } title && IsTitle(title, venue));
    }

    private static bool IsBehindOtherKey(Titled entry, Part part) => FollowsOtherKey(entry, part) || IsOnLineOfOtherKey(entry, part);

    // '**Sources:** …', 'Keywords: …': what stands after a key of another kind, or one that nobody knows, is not a list of people.
    private static bool FollowsOtherKey(Titled entry, Part part)
    {
        var index = entry.Parts.IndexOf(part) - 1;
        if (
            index < 0
            || entry.Parts[index] is not { Link: null } key
            || key.Line != part.Line
            || (entry.Title is { } title && IsTitle(title, key))
        )
        {
            return false;
        }

        // '**Name:** Ann Author, Bo Writer. "A Title"'.
        if (ReferenceEquals(EntryName.Find(entry), key) && part.ReadNames().Names.Count > 1)
        {
            return false;
        }

        return key.Role == PartRole.Key
            ? key.Word is not (LinkWord.Authors or LinkWord.Any)
            : key.Role == PartRole.Plain
                && key.Text[^1] is ':' or '：'
                && key.Styles.HasFlag(RunStyles.Bold)
                && !part.Styles.HasFlag(RunStyles.Italic);
    }

    // '**Metrics:** Accuracy (on Some Bench); Another Rate': all of a line below the title that a note or data opens.
    private static bool IsOnLineOfOtherKey(Titled entry, Part part) =>
        entry.Table is null
        && part.Line != entry.Title?.Main.Line
        && entry.Parts.First(other => other.Line == part.Line)
            is { Link: null, Role: PartRole.Key or PartRole.Label, Word: LinkWord.Note or LinkWord.Dataset };

    private static bool IsLikely(Titled entry, Part part)
    {
        if (part.Role == PartRole.Plain && part.Link is null && (IsCitedBefore(entry, part) || IsTabbed(entry, part)))
        {
            return true;
        }

        if (
            part.Role != PartRole.Plain
            || part.Text[^1] is ':' or '：'
            || ReferenceEquals(EntryName.Find(entry), part)
            || IsBehindOtherKey(entry, part)
            || IsAffiliation(entry, part)
            || entry.Title is not { } title
            || IsTitle(title, part)
            || part.Link is not null
            || (entry.Table is not null && (part.Column != title.Main.Column || part.Line == title.Main.Line))
        )
        {
            return false;
        }

        var alone =
            IsBesideTitle(entry, part)
            || OpensBeforeYear(entry, part)
            || part.Styles.HasFlag(RunStyles.Italic)
            || !entry.Parts.Any(other =>
                other != part && other.Line == part.Line && other.Role == PartRole.Plain && !IsTitle(title, other)
            );
        var likelihood = part.ReadNames().Likelihood;
        return alone && (likelihood >= LikelyNames || (likelihood >= BareNames && IsBetweenTitleAndVenue(entry, part)));
    }

    // 'Author, Ann. "A Title."': one inverted name right before the quotation.
    private static bool IsCitedBefore(Titled entry, Part part) =>
        entry.Title is { Main: var main }
        && entry.Text.Plain.AsSpan(0, main.Start) is [.., '"' or '“']
        && part.Line == main.Line
        && part.End <= main.Start
        && main.Start - part.End <= 4
        && part.Text.AsSpan().Count(',') == 1
        && part.ReadNames() is { Names.Count: 1, Likelihood: >= LikelyNames };

    // 'A Title.	Author, Writer	https://…': family names in a field of their own.
    private static bool IsTabbed(Titled entry, Part part)
    {
        if (entry.Title is not { } title || part.Start < title.End || entry.Table is not null)
        {
            return false;
        }

        var before = entry.Text.Plain.AsSpan(0, part.Start).TrimEnd(' ');
        var after = entry.Text.Plain.AsSpan(part.End).TrimStart(" .");
        return before is [.., '\t']
            && (after.IsEmpty || after[0] == '\t')
            && part.ReadNames().Names is { Count: > 0 } names
            && names.All(name => PersonNameForm.Likelihood(name.Text) >= PersonNameForm.Possible);
    }

    private static bool IsTitle(Phrase title, Part part) => part.Start >= title.Start && part.Start < title.End;

    private static bool IsBesideTitle(Titled entry, Part part)
    {
        var index = entry.Parts.IndexOf(part);
        return (index > 0 && IsTitle(entry.Title!, entry.Parts[index - 1]) && entry.Parts[index - 1].Link != part.Link)
            || (index + 1 < entry.Parts.Length && IsTitle(entry.Title!, entry.Parts[index + 1]));
    }

    // 'Ann Author. 1993. **A Title**': one name, a year, the title.
    private static bool OpensBeforeYear(Titled entry, Part part) =>
        entry.Parts.IndexOf(part) == 0
        && entry.Parts is [_, { Role: PartRole.Date } year, var next, ..]
        && year.Line == part.Line
        && IsTitle(entry.Title!, next);

    private static bool IsBetweenTitleAndVenue(Titled entry, Part part)
    {
        var index = entry.Parts.IndexOf(part);
        return index > 0
            && index + 1 < entry.Parts.Length
            && IsTitle(entry.Title!, entry.Parts[index - 1])
            && entry.Parts[index + 1].Role is PartRole.Venue or PartRole.Date;
    }

    private static ImmutableArray<Reading> Read(Titled entry, IEnumerable<Part> parts)
    {
        var authors = ImmutableArray.CreateBuilder<Reading>();
        foreach (var part in parts)
        {
            foreach (var name in NamesIn(entry, part).Where(name => !PersonNameForm.IsPlaceholder(name.Text)))
            {
                authors.Add(new Reading(name.Text, entry.Text.Quotes(part.Start + name.Start, part.Start + name.End)));
            }
        }

        return authors.DrainToImmutable();
    }

    private static IEnumerable<ListedName> NamesIn(Titled entry, Part part)
    {
        var words = entry.Text.Plain.AsSpan(part.Start, part.End - part.Start);
        if (CitationLabel.IsCitation(part) || (!words.Contains('.') && IsTabbed(entry, part)))
        {
            return CitationLabel.NamesIn(words.ToString());
        }

        return (words.SequenceEqual(part.Text) ? part.ReadNames() : NameListReader.Read(words.ToString())).Names;
    }
}
