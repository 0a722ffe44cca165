using Graph.Read.Lists.Blocks;
using Graph.Read.Lists.Names;

namespace Graph.Read.Lists.Parts;

/// <summary>A stretch of an entry that is one thing to the eye: one style, one link, one pair of brackets.</summary>
internal sealed record Part
{
    /// <summary>Where it starts in the text.</summary>
    public required int Start { get; init; }

    /// <summary>Where it ends in the text.</summary>
    public required int End { get; init; }

    /// <summary>Its words, white space trimmed.</summary>
    public required string Text { get; init; }

    /// <summary>How it is set.</summary>
    public RunStyles Styles { get; init; }

    /// <summary>The link that it is the label of, else null.</summary>
    public LinkTarget? Link { get; init; }

    /// <summary>The bracket or quotation mark around it, else <c>\0</c>.</summary>
    public char Enclosure { get; init; }

    /// <summary>Which line of the entry it stands on, from 0.</summary>
    public int Line { get; init; }

    /// <summary>Which column of a table it stands in, from 0; 0 outside tables.</summary>
    public int Column { get; init; }

    /// <summary>What it is.</summary>
    public PartRole Role { get; init; }

    /// <summary>What was read where it is a venue or a date.</summary>
    public VenueYear Stated { get; init; }

    /// <summary>How surely it is a venue.</summary>
    public VenueStrength Strength { get; init; }

    /// <summary>What <see cref="Text"/> is as a list of people; null where that was not asked.</summary>
    public NameList? Names { get; init; }

    /// <summary>What it is the key of where it is a key or a label (<see cref="Links.LinkWord"/>), else null.</summary>
    public Links.LinkWord? Word { get; init; }

    /// <summary>Its words read as a list of people.</summary>
    public NameList ReadNames() => Names ?? NameListReader.Read(Text);

    /// <summary>A stretch of this part as a part of its own.</summary>
    public Part Between(int start, int end, string text, PartRole role) =>
        new()
        {
            Start = start,
            End = end,
            Text = text,
            Styles = Styles,
            Link = Link,
            Enclosure = Enclosure,
            Line = Line,
            Column = Column,
            Role = role,
        };

    /// <summary>What a badge calls its paper beside the venue that it states; null for all else.</summary>
    public string? BadgeName { get; init; }

    /// <summary>The address of the picture where it is a badge, else null.</summary>
    public string? ImageUrl { get; init; }
}
