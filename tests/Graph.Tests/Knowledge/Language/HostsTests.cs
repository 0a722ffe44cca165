using Graph.Knowledge.Identifiers;
using Graph.Knowledge.Language;

namespace Graph.Tests.Knowledge.Language;

/// <summary><c>seeds/language/hosts.yaml</c> says of each host once what is kept there.</summary>
public sealed class HostsTests
{
    private static readonly LanguageFile Hosts = LanguageFile.Read("hosts");

    [Fact]
    public void A_host_of_a_scheme_of_identifiers_is_known_by_the_scheme_alone() =>
        Assert.Empty(Hosts["paper"].Intersect(IdentifierSchemes.All.SelectMany(s => s.Hosts), StringComparer.Ordinal));

    [Fact]
    public void No_host_stands_in_two_groups() =>
        Assert.Empty(Hosts.Groups.SelectMany(g => Hosts[g]).CountBy(h => h).Where(c => c.Value > 1).Select(c => c.Key));
}
