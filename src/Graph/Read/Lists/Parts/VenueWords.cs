using System.Text.RegularExpressions;
using Graph.Knowledge;
using Graph.Knowledge.Language;

namespace Graph.Read.Lists.Parts;

/// <summary>The words that venues are made of or stand beside (<c>seeds/language/venue-words.yaml</c>), and the venues that are known
/// (<c>seeds/vocabulary/venues.yaml</c>).</summary>
internal static class VenueWords
{
    private static readonly LanguageFile File = LanguageFile.Read("venue-words");

    private static readonly VenueTable Table = VenueTable.Load();

    /// <summary>Words that hardly anything but a venue has.</summary>
    public static PhraseSet Keywords { get; } = new(File["keywords"].Concat(Table.Certain));

    /// <summary>Words with which a venue begins.</summary>
    public static PhraseSet First { get; } = new(File["first"].Concat(Table.Certain), beginnings: true);

    /// <summary>Where the same words begin something else.</summary>
    public static PhraseSet NotFirst { get; } = new(File["not-first"]);

    /// <summary>Words that stand beside an acronym and belong to it.</summary>
    public static WordSet BesideAcronyms { get; } = new(File["beside-acronyms"]);

    /// <summary>Words inside the name of a journal that are not capitalised.</summary>
    public static WordSet Small { get; } = new(File["small-words"]);

    /// <summary>What reads as a sentence.</summary>
    public static PhraseSet InSentences { get; } = new(File["sentence-words"]);

    /// <summary>How sentences and titles begin.</summary>
    public static WordSet SentenceStarts { get; } = new(File["sentence-starts"]);

    /// <summary>Small words that may follow an acronym in a venue.</summary>
    public static WordSet AfterAcronyms { get; } = new(File["after-acronyms"]);

    /// <summary>Words of places where work is done.</summary>
    public static WordSet Organisations { get; } = new(File["organisations"]);

    /// <summary>Servers of preprints.</summary>
    public static WordSet Preprints { get; } =
        new(
            Table
                .All.Where(venue => venue.Kind == VenueKind.Preprint && venue.Name.EndsWith("xiv", StringComparison.OrdinalIgnoreCase))
                .Select(venue => venue.Name),
            ignoreCase: true
        );

    /// <summary>Remarks that speak of an archive.</summary>
    public static PhraseSet Remarks { get; } = new(File["remarks"], ignoreCase: true);

    /// <summary>What stands in a cell that says nothing.</summary>
    public static WordSet Nothing { get; } = new(File["nothing"]);

    /// <summary>Words of journals that some write small.</summary>
    public static WordSet OfJournals { get; } = new(File["journal-words"], ignoreCase: true);

    /// <summary>How a paper was presented, to be looked for before <see cref="Presentation"/> is.</summary>
    public static PhraseSet Presentations { get; } = new(File["presentations"].Concat(["notable", "Top", "top"]));

    /// <summary>What stands beside a number in a venue, though not only there.</summary>
    public static PhraseSet LeadIns { get; } = new(File["accepted"].Concat(File["labels"]).Concat(["in", "In", "IN", "@"]));

    /// <summary>Words before a venue in running text: <c>accepted at</c>, <c>In:</c>, <c>Venue:</c>.</summary>
    public static Regex LeadIn { get; } =
        Pattern(
            $@"^(?:(?:in|In|IN)(?::\s*|\s+)(?=[A-Z\d])|(?:{OneOf("accepted")})\s*(?:{OneOf("accepted-by")})?:?\s+(?=[A-Z\d])|(?:{OneOf("labels")}):\s*|@\s?)+"
        );

    /// <summary>How a paper was presented, at the end of a venue.</summary>
    public static Regex Presentation { get; } =
        Pattern(
            $@"[\s,;:()\[\]\-–|*]*\b(?:(?:{OneOf("presentations")}|notable[- ]top[- ]\d+%?|[Tt]op[- ]?\d+%)(?:\s+(?:{OneOf("presentation-ends")}))?)\s*[)\]]?\s*$"
        );

    /// <summary>The long name of a venue and nothing else. Words are atomic: a line of abbreviations must not be tried in all its
    /// splits.</summary>
    public static Regex WholeName { get; } =
        Pattern($@"^(?:(?>[A-Z][\w.&'-]*)|of|and|on|in|for|the|&|\(|\)|\s|,)*(?:{OneOf("last")})(?:[\s(]*[A-Z][A-Za-z-]{{1,9}}\)?)?$");

    /// <summary>Who did the work, behind an acronym: <c>arXiv, Google</c>, <c>ICML (University of Somewhere; IBM)</c>.</summary>
    public static Regex Affiliation { get; } =
        Pattern(
            $@"^([A-Za-z]*[A-Z][A-Za-z]*[A-Z][A-Za-z]*|[aA]r[xX]iv)(?:,\s*|\s?\.\s+|\s+(?=\())\(?(?=[^()]*\b(?:{OneOf("organisations")})\b)[^()]*\)?$"
        );

    /// <summary>Whether the venue is known by these very words.</summary>
    public static bool AreKnown(string words) => Table.Knows(words);

    private static string OneOf(string group) => File.OneOf(group);

    private static Regex Pattern(string pattern) => new(pattern, RegexOptions.CultureInvariant);
}
