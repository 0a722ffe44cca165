namespace Graph.Knowledge.Language;

/// <summary>
/// Writes out what stands in short in a language file: <c>paper(s)</c> is two words, <c>(a|A)rXiv</c> is two, <c>(open )model</c> is two.
/// One piece in round brackets may be missing; of several between bars one is there, or none where an empty one is among them or a space
/// ends or begins each.
/// </summary>
internal static class WordForms
{
    /// <summary>All words that a short form writes, in the order of its pieces.</summary>
    public static IEnumerable<string> Of(string form)
    {
        var open = form.IndexOf('(', StringComparison.Ordinal);
        if (open < 0)
        {
            return [form];
        }

        var close = CloseOf(form, open);
        if (close < 0)
        {
            return [form];
        }

        var forms = from piece in Choices(form[(open + 1)..close]) from rest in Of(form[(close + 1)..]) select form[..open] + piece + rest;
        return forms;
    }

    private static int CloseOf(string form, int open)
    {
        var depth = 0;
        for (var at = open; at < form.Length; at++)
        {
            depth += form[at] switch
            {
                '(' => 1,
                ')' => -1,
                _ => 0,
            };
            if (depth == 0)
            {
                return at;
            }
        }

        return -1;
    }

    private static IEnumerable<string> Choices(string inner)
    {
        var (start, depth) = (0, 0);
        var choices = new List<string>();
        for (var at = 0; at <= inner.Length; at++)
        {
            if (at == inner.Length || (inner[at] == '|' && depth == 0))
            {
                choices.AddRange(Of(inner[start..at]));
                start = at + 1;
                continue;
            }

            depth += inner[at] switch
            {
                '(' => 1,
                ')' => -1,
                _ => 0,
            };
        }

        var mayLack = choices.Count == 1 || choices.TrueForAll(choice => choice.StartsWith(' ') || choice.EndsWith(' '));
        return mayLack ? choices.Append("") : choices;
    }
}
