using Graph.Read.Lists;
using Graph.Read.Lists.Choosing;
using Graph.Read.Lists.Titles;
using Graph.Read.Lists.Weighing;

namespace Graph.Tests.Read.Lists;

/// <summary>A cue that is written but not asked, or that says no reason for its weight, is a mistake.</summary>
public sealed class CueTests
{
    private static readonly (string Class, string Name, string LooksAt, string Why)[] Cues =
    [
        .. TitleCues.All.Select(cue => (cue.GetType().Name, cue.Name, cue.LooksAt, cue.WhyThisWeight)),
        .. PlaceCues.All.Select(cue => (cue.GetType().Name, cue.Name, cue.LooksAt, cue.WhyThisWeight)),
        .. PaperEvidence.All.Select(cue => (cue.GetType().Name, cue.Name, cue.LooksAt, cue.WhyThisWeight)),
    ];

    [Fact]
    public void Every_cue_that_is_written_is_asked() =>
        Assert.Equal(
            typeof(TitleCues).Assembly.GetTypes().Where(IsCue).Select(type => type.Name).Order(StringComparer.Ordinal),
            Cues.Select(cue => cue.Class).Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Every_cue_says_what_it_looks_at_and_why_it_weighs_what_it_does() =>
        Assert.All(
            Cues,
            cue =>
            {
                Assert.NotEmpty(cue.Name);
                Assert.Matches(@"^\S+( \S+){2,}$", cue.LooksAt);
                Assert.Matches(@"^\S+( \S+){9,}$", cue.Why);
            }
        );

    private static bool IsCue(Type type) =>
        type.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(Cue<>);
}
