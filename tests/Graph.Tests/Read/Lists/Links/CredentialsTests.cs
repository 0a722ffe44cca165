using Graph.Model;
using Graph.Read.Lists;
using Graph.Sources;
using Graph.Text;

namespace Graph.Tests.Read.Lists.Links;

/// <summary>What signs an address never leaves the reader.</summary>
public sealed class CredentialsTests
{
    [Theory]
    [InlineData("https://a.b/p.pdf?X-Amz-Security-Token=abc&X-Amz-Signature=def", "https://a.b/p.pdf")]
    [InlineData("https://a.b/p.pdf?hash=1&AWSAccessKeyId=AKIAIOSFODNN7EXAMPLE&Signature=x&Expires=1", "https://a.b/p.pdf")]
    [InlineData("https://watermark.silverchair.com/p.pdf?token=AQECAHi208BE49", "https://watermark.silverchair.com/p.pdf")]
    [InlineData("https://a.blob.core.windows.net/c/p.pdf?sv=2020&sig=abc%3D", "https://a.blob.core.windows.net/c/p.pdf")]
    [InlineData("https://storage.googleapis.com/b/p.pdf?X-Goog-Signature=abc", "https://storage.googleapis.com/b/p.pdf")]
    [InlineData("https://me:secret@a.b/p.pdf", "https://a.b/p.pdf")]
    public void A_signed_address_keeps_its_place_and_loses_its_credentials(string url, string expected) =>
        Assert.Equal(expected, Credentials.Remove(url));

    [Theory]
    [InlineData("https://openreview.net/pdf?id=FgYTwJbjbf")]
    [InlineData("https://ieeexplore.ieee.org/stamp/stamp.jsp?tp=&arnumber=10256025")]
    [InlineData("https://link.springer.com/content/pdf/10.1007/978-3-031-73471-7_8.pdf?pdf=inline%20link")]
    [InlineData("https://twitter.com/someone@example")]
    public void An_address_that_is_not_signed_stays_as_it_is(string url) => Assert.Equal(url, Credentials.Remove(url));

    [Fact]
    public void Neither_links_nor_quotes_nor_diagnostics_hold_a_credential()
    {
        const string List = "- **A Useful Title of Some Words** [[paper](https://a.b/p.pdf?X-Amz-Signature=abcdef)] CVPR 2023\n";
        var source = SourceReader.Read(System.Text.Encoding.UTF8.GetBytes(List), "list", "list.md").Source!;

        var extraction = ListReader.Read(source);

        var all = string.Join(
            '\n',
            Gold.MentionQuotes.All(extraction)
                .Select(quote => quote.Words)
                .Concat(extraction.Diagnostics.Select(d => d.ToString()))
                .Concat(extraction.Mentions.SelectMany(m => m.Links).Select(l => l.Url))
        );
        Assert.Contains("https://a.b/p.pdf", all, StringComparison.Ordinal);
        Assert.DoesNotContain("abcdef", all, StringComparison.Ordinal);
        Assert.Contains(extraction.Diagnostics, diagnostic => diagnostic.Code == RepairCodes.Credentials);
    }
}
