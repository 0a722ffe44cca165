namespace Graph.Tests.House;

/// <summary>A type of the house that uses another one, anywhere: in a signature, a field, an attribute or a method's body.</summary>
/// <param name="From">The full name of the type that uses.</param>
/// <param name="FromRoom">Its namespace.</param>
/// <param name="To">The full name of the type that is used.</param>
/// <param name="ToRoom">Its namespace.</param>
internal sealed record UseOfType(string From, string FromRoom, string To, string ToRoom);
