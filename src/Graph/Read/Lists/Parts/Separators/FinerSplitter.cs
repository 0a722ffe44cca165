namespace Graph.Read.Lists.Parts.Separators;

/// <summary>Splits words in a finer way and adds their spans.</summary>
/// <param name="text">The text.</param>
/// <param name="start">Where the words start.</param>
/// <param name="end">Where they end.</param>
/// <param name="known">What they are as a whole, so that it need not be asked again; null where nobody has asked.</param>
/// <param name="spans">What to add to.</param>
internal delegate void FinerSplitter(string text, int start, int end, Classification? known, List<PartSpan> spans);
