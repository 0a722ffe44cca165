namespace Graph.Read.Lists.Parts;

/// <summary>What a part of an entry is.</summary>
internal enum PartRole
{
    /// <summary>Words that may be a title, a note or names.</summary>
    Plain,

    /// <summary>Nothing: punctuation, a bullet, a number, an emoji.</summary>
    Noise,

    /// <summary>A word that names what a link leads to, linked or not (<c>paper</c>, <c>code</c>).</summary>
    Label,

    /// <summary>An address that stands for itself.</summary>
    Address,

    /// <summary>A venue, with or without its year.</summary>
    Venue,

    /// <summary>A year or a date.</summary>
    Date,

    /// <summary>People's names.</summary>
    Authors,

    /// <summary>A picture, as a rule a badge.</summary>
    Badge,

    /// <summary>The name of what follows (<c>Authors:</c>).</summary>
    Key,

    /// <summary>A short name in brackets or before the title.</summary>
    ShortName,

    /// <summary>Something said about the paper.</summary>
    Note,
}
