namespace Graph.Read.Prose.Sentences;

/// <summary>What a token looks like. A token may be of several forms.</summary>
[Flags]
internal enum TokenForm
{
    /// <summary>A word in lower case.</summary>
    None = 0,

    /// <summary>A punctuation mark.</summary>
    Mark = 1,

    /// <summary>A word that begins with a capital.</summary>
    Capital = 2,

    /// <summary>Looks like a coined name: capitals inside, all capitals, capitals with digits.</summary>
    Coined = 4,

    /// <summary>A number.</summary>
    Number = 8,

    /// <summary>Holds a digit beside letters.</summary>
    Mixed = 16,

    /// <summary>Follows the token before it without a gap.</summary>
    Joined = 32,

    /// <summary>The first word of its sentence.</summary>
    First = 64,

    /// <summary>Is written in a script that puts no blank between words.</summary>
    Unspaced = 128,
}
