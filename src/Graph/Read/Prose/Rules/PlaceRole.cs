using Graph.Model;
using Graph.Read.Prose.Cut;
using Graph.Read.Prose.Language;

namespace Graph.Read.Prose.Rules;

/// <summary>What the words over names say that the names are: those of a heading, a label, the line that leads to a list or
/// table.</summary>
internal static class PlaceRole
{
    private const Cue Data = Cue.Dataset | Cue.DatasetStrict;
    private const Cue Silent = Cue.Gather | Cue.Later | Cue.Deny | Cue.Possible;

    /// <summary>The role that a heading or label gives.</summary>
    /// <param name="cues">Its words.</param>
    /// <param name="label">Whether it is a label before the names, which need not say that they are data sets.</param>
    public static string? Of(Cue cues, bool label)
    {
        var isTrain = (cues & Cue.HeadingTrain) != 0;
        var isTest = (cues & (Cue.HeadingTest | Cue.Evaluate)) != 0;
        return Of(cues, isTrain, isTest, label);
    }

    /// <summary>The role that a line with a colon gives to the list or table below it: "We evaluate on the following datasets:", "on six
    /// tasks:".</summary>
    /// <param name="line">The line.</param>
    /// <param name="page">The text.</param>
    public static string? OfLead(VisibleText line, ProsePage page)
    {
        var (cues, end) = page.CuesOfEnd(line);
        if ((end & (Data | Cue.Part)) == 0)
        {
            return null;
        }

        var isTrain = (cues & (Cue.HeadingTrain | Cue.Trained | Cue.Train | Cue.Training)) != 0;
        var isTest = (cues & (Cue.HeadingTest | Cue.Evaluate)) != 0;
        return Of((cues & Cue.Part) != 0 && (cues & Cue.Nothing) != 0 ? cues | Cue.Dataset : cues, isTrain, isTest, label: false);
    }

    /// <summary>The nearest heading that gives a role, where those below it speak of nothing but data: "Evaluation", "Datasets"; null
    /// where there is none.</summary>
    /// <param name="block">The block below the headings.</param>
    /// <param name="page">The text.</param>
    public static (string Role, VisibleText Heading)? OfPath(ProseBlock block, ProsePage page)
    {
        var cues = Cue.None;
        for (var i = block.Path.Length - 1; i >= 0; i--)
        {
            var here = page.CuesOf(block.Path[i]);
            cues |= here;
            if (Of(cues, label: false) is { } role)
            {
                return (role, block.Path[i]);
            }

            if ((here & Data) == 0 || (here & Silent) != 0)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The nearest heading that says whether its section is about training or testing, where those below it speak of nothing
    /// but data: "Training", "Data"; null where there is none, or where it is about both.</summary>
    /// <param name="block">The block below the headings.</param>
    /// <param name="page">The text.</param>
    public static (string Role, VisibleText Heading)? OfSection(ProseBlock block, ProsePage page)
    {
        for (var i = block.Path.Length - 1; i >= 0; i--)
        {
            var here = page.CuesOf(block.Path[i]);
            var isTrain = (here & (Cue.HeadingTrain | Cue.Train | Cue.Training)) != 0;
            var isTest = (here & (Cue.HeadingTest | Cue.Evaluate)) != 0;
            if ((here & Silent) != 0 || isTrain && isTest)
            {
                return null;
            }

            if (isTrain || isTest)
            {
                return (isTrain ? RelationTypes.TrainedOn : RelationTypes.EvaluatesOn, block.Path[i]);
            }

            if ((here & Data) == 0)
            {
                return null;
            }
        }

        return null;
    }

    private static string? Of(Cue cues, bool isTrain, bool isTest, bool label)
    {
        var isData = (cues & Data) != 0;
        return isTrain == isTest || (cues & (Cue.Gather | Cue.Later | Cue.Deny)) != 0 ? null
            : isTrain && (isData || label) ? RelationTypes.TrainedOn
            : isTest && isData ? RelationTypes.EvaluatesOn
            : null;
    }
}
