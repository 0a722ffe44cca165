using Graph.Read.Lists.Blocks;
using Graph.Text;

namespace Graph.Read.Lists.Parts;

/// <summary>Whether a line reads on in the next one: people break long titles.</summary>
internal static class LineCue
{
    private const int MinWords = 4;

    private const int MaxRest = 6; // more words beside links are a title of their own

    /// <summary>Whether two neighbours with a mere line break of the source between them are one phrase.</summary>
    public static bool ReadsOn(Part left, Part right)
    {
        if (right.Role != PartRole.Plain || left.Styles != right.Styles || left.Link != right.Link)
        {
            return false;
        }

        if (left.Text[^1] is '.' or '?' or '!')
        {
            return false;
        }

        if (char.IsLower(right.Text[0]) || left.Text[^1] is ':' or '-' or ',')
        {
            return true;
        }

        return ProseCue.EndsInConnective(left.Text)
            || (PlainText.Count(left.Text) >= MinWords && PlainText.Count(right.Text) <= MaxRest && right.Styles == RunStyles.None);
    }
}
