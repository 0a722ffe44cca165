namespace Graph.Model;

/// <summary>The codes of what is reported while a list is read; <c>README.md</c> beside this file says what each means.</summary>
public static class RepairCodes
{
    /// <summary>A file could not be read.</summary>
    public const string Unreadable = "G101";

    /// <summary>An encoding other than UTF-8.</summary>
    public const string Encoding = "G102";

    /// <summary>A line, or a part of the document, that no list has was left out.</summary>
    public const string LeftOut = "G103";

    /// <summary>A link with stray characters.</summary>
    public const string StrayInLink = "G104";

    /// <summary>A link that leads nowhere.</summary>
    public const string EmptyLink = "G105";

    /// <summary>An address without a scheme.</summary>
    public const string NoScheme = "G106";

    /// <summary>Table rows that a blank line cut off.</summary>
    public const string CutOffRows = "G107";

    /// <summary>A title over two lines.</summary>
    public const string BrokenTitle = "G108";

    /// <summary>Letters that a wrong encoding or a copy from PDF broke.</summary>
    public const string BrokenLetters = "G109";

    /// <summary>The credentials of a signed address were removed.</summary>
    public const string Credentials = "G110";

    /// <summary>A redirect stands for the address that it leads to.</summary>
    public const string Redirect = "G111";

    /// <summary>An entry without a title.</summary>
    public const string NoTitle = "G112";

    /// <summary>The list holds no papers.</summary>
    public const string NoPapers = "G113";

    /// <summary>A section without entries.</summary>
    public const string EmptySection = "G114";

    /// <summary>Two authors without a comma between them.</summary>
    public const string FusedAuthors = "G115";

    /// <summary>A file of a form that nothing here reads.</summary>
    public const string NoFormat = "G116";

    /// <summary>A record that cannot be read.</summary>
    public const string NoRecord = "G117";

    /// <summary>A line that looks like an entry and was left.</summary>
    public const string Left = "G118";

    /// <summary>Most lines that look like entries were left.</summary>
    public const string MostLeft = "G119";

    /// <summary>What a code means; null for any other text.</summary>
    public static string? Describe(string code) =>
        code switch
        {
            Unreadable => "File that cannot be read",
            Encoding => "Encoding other than UTF-8",
            LeftOut => "Input that no list has, left out",
            StrayInLink => "Stray characters in a link",
            EmptyLink => "Link without an address",
            NoScheme => "Address without a scheme",
            CutOffRows => "Table row cut off by a blank line",
            BrokenTitle => "Title broken over lines",
            BrokenLetters => "Letters broken by a wrong encoding",
            Credentials => "Signed address",
            Redirect => "Address that redirects",
            NoTitle => "Entry without a title",
            NoPapers => "List without papers",
            EmptySection => "Section without entries",
            FusedAuthors => "Authors without a comma between them",
            NoFormat => "File of an unknown form",
            NoRecord => "Record that cannot be read",
            Left => "Line that looks like an entry, left",
            MostLeft => "List of which most was left",
            _ => null,
        };
}
