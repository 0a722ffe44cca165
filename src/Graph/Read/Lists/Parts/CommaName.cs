using Graph.Read.Lists.Names;

namespace Graph.Read.Lists.Parts;

/// <summary>Whether what two commas part is a person, or two.</summary>
internal static class CommaName
{
    private const string EtAl = " et al";

    /// <summary>Whether it is: <c>Ann Author</c>, <c>A.</c>, <c>and Ann Author</c>, <c>Ann Author and Bo Writer</c>.</summary>
    public static bool Is(string text, int start, int end)
    {
        var words = text.AsSpan(start, end - start).Trim(" \t\n*").TrimStart("&");
        if (words.StartsWith("and ", StringComparison.Ordinal))
        {
            words = words[4..];
        }

        if (words.Length > 3 && char.IsAsciiDigit(words[^1]) && char.IsLetter(words[^2]))
        {
            words = words[..^1];
        }

        var and = words.IndexOf(" and ");
        if (and > 0)
        {
            return PersonNameForm.Likelihood(words[..and]) >= PersonNameForm.Likely
                && PersonNameForm.Likelihood(words[(and + 5)..]) >= PersonNameForm.Likely;
        }

        return PersonNameForm.Likelihood(words) >= PersonNameForm.Likely || PersonNameForm.IsInitials(words);
    }

    /// <summary>Whether it is one person whom others follow, the full stop taken off: <c>Ann Author et al</c>.</summary>
    public static bool IsOpen(string text, int start, int end)
    {
        var words = text.AsSpan(start, end - start).Trim();
        return words.EndsWith(EtAl, StringComparison.Ordinal) && PersonNameForm.Likelihood(words[..^EtAl.Length]) >= PersonNameForm.Likely;
    }

    /// <summary>Whether a name is one without others beside it: it has an initial, or <c>et al</c> follows.</summary>
    public static bool IsSure(ReadOnlySpan<char> words)
    {
        words = words.Trim();
        var and = words.IndexOf(" and ");
        return words.EndsWith(EtAl, StringComparison.Ordinal)
            || PersonNameForm.Likelihood(and > 0 ? words[..and] : words) >= PersonNameForm.Sure;
    }
}
