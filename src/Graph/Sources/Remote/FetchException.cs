namespace Graph.Sources.Remote;

/// <summary>A list on the web could not be read, and no copy of it is kept. The message is a whole sentence with a remedy.</summary>
public sealed class FetchException(string message, Exception? inner = null) : Exception(message, inner);
