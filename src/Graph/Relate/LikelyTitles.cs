namespace Graph.Relate;

/// <summary>Titles by length and letters, so that only those are compared letter by letter that can be alike.</summary>
internal sealed class LikelyTitles
{
    private readonly SortedDictionary<int, List<(string Title, int[] Letters)>> _byLength = [];

    /// <summary>Takes folded titles.</summary>
    public LikelyTitles(IEnumerable<string> titles)
    {
        foreach (var title in titles)
        {
            if (!_byLength.TryGetValue(title.Length, out var list))
            {
                _byLength[title.Length] = list = [];
            }

            list.Add((title, LettersOf(title)));
        }
    }

    /// <summary>The titles that may share enough letters with one: a bound that no title of that likeness falls below.</summary>
    /// <param name="title">A folded title.</param>
    /// <param name="least">The likeness, 0 to 100: twice the shared letters in a hundred of all letters.</param>
    public IEnumerable<string> Near(string title, int least)
    {
        var letters = LettersOf(title);
        foreach (var (length, list) in _byLength)
        {
            var all = title.Length + length;
            if (200 * Math.Min(title.Length, length) < (least - 1) * all)
            {
                continue;
            }

            foreach (var (other, others) in list)
            {
                var shared = 0;
                for (var i = 0; i < letters.Length; i++)
                {
                    shared += Math.Min(letters[i], others[i]);
                }

                if (200 * shared >= (least - 1) * all)
                {
                    yield return other;
                }
            }
        }
    }

    // All but a to z, digits and the blank fall into one class, which only makes the bound wider.
    private static int[] LettersOf(string title)
    {
        var letters = new int[38];
        foreach (var c in title)
        {
            letters[
                c switch
                {
                    >= 'a' and <= 'z' => c - 'a',
                    >= '0' and <= '9' => 26 + c - '0',
                    ' ' => 36,
                    _ => 37,
                }
            ]++;
        }

        return letters;
    }
}
