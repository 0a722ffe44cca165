namespace Graph.Resolve.People;

/// <summary>A name in the author list of one mention.</summary>
/// <param name="Mention">The mention's number among all that are resolved.</param>
/// <param name="Place">Where the mention stands, with the name as written.</param>
/// <param name="Position">Its place in the list, from 0.</param>
/// <param name="Name">The name in parts.</param>
internal sealed record AuthorMention(int Mention, MentionPlace Place, int Position, PersonName Name);
