using Graph.Read.Lists.Names;

namespace Graph.Read.Lists.Parts;

/// <summary>Whether words are names as only references print them.</summary>
internal static class NamesCue
{
    private const int MinWholeNames = 3;

    /// <summary>Whether they have initials or <c>et al.</c>, or are three whole names and more.</summary>
    public static bool IsReference(string words)
    {
        var list = NameListReader.Read(words);
        if (list.Likelihood < TextClassifier.SureNames)
        {
            return false;
        }

        return list.IsOpen
            || list.Names.Any(name => PersonNameForm.Likelihood(name.Text) >= PersonNameForm.Sure)
            || list.Names.Count(name => PersonNameForm.Likelihood(name.Text) >= PersonNameForm.Likely) >= MinWholeNames;
    }
}
