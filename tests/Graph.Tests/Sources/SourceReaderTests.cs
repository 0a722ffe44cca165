using System.Text;
using Graph.Model;
using Graph.Read.Lists;
using Graph.Sources;

namespace Graph.Tests.Sources;

/// <summary>Files as they come: encodings, marks, line ends, and files that are none.</summary>
public sealed class SourceReaderTests
{
    private const string Text = "# Réseaux\n- Deep Networks for Everyone\n";

    public static TheoryData<string, byte[], bool> Encodings =>
        new()
        {
            { "UTF-8", Encoding.UTF8.GetBytes(Text), false },
            { "UTF-8 with a mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Text)], false },
            { "UTF-16 with a mark", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Text)], false },
            {
                "UTF-16 big endian with a mark",
                [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Text)],
                false
            },
            { "UTF-16 without a mark", Encoding.Unicode.GetBytes(Text), true },
            { "Latin-1", Encoding.Latin1.GetBytes(Text), true },
        };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Text_is_the_same_in_every_encoding(string encoding, byte[] bytes, bool reported)
    {
        var opened = SourceReader.Read(bytes, "list", "list.md");

        Assert.Equal(Text, opened.Source!.Text);
        Assert.True(opened.Diagnostics.Any(d => d.Code == RepairCodes.Encoding) == reported, encoding);
    }

    [Fact]
    public void NUL_characters_are_read_as_spaces_and_reported()
    {
        var opened = SourceReader.Read(
            Encoding.UTF8.GetBytes("# Papers\n\n- Deep\0Networks for Everyone and Everything"),
            "list",
            "list.md"
        );

        Assert.Equal("# Papers\n\n- Deep Networks for Everyone and Everything", opened.Source!.Text);
        Assert.Equal(RepairCodes.Encoding, Assert.Single(opened.Diagnostics).Code);
    }

    [Theory]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10 })]
    [InlineData(new byte[] { 1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3 })]
    public void A_binary_file_is_said_to_be_one(byte[] bytes)
    {
        var opened = SourceReader.Read(bytes, "list", "list.md");

        Assert.Null(opened.Source);
        Assert.Equal("list.md: G101 the file is binary, not text; it was not read.", Assert.Single(opened.Diagnostics).ToString());
    }

    [Fact]
    public void A_missing_file_is_said_to_be_missing()
    {
        var diagnostic = Assert.Single(SourceReader.Read("no/such/list.md").Diagnostics);

        Assert.Equal(Severity.Error, diagnostic.Severity);
        Assert.Equal("no/such/list.md: G101 there is no such file.", diagnostic.ToString());
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Lines_count_alike_with_every_line_end(string end)
    {
        var text = string.Join(end, "# S", "", "- A Useful Title of Some Words [[paper]](https://arxiv.org/abs/2101.00001)", "");

        var mention = Assert.Single(ListReader.Read(SourceReader.Read(Encoding.UTF8.GetBytes(text), "list", "list.md").Source!).Mentions);

        Assert.Equal((3, "A Useful Title of Some Words"), (mention.Line, mention.Title!.Text));
    }
}
