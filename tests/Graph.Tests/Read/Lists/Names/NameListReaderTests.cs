using Graph.Read.Lists.Names;

namespace Graph.Tests.Read.Lists.Names;

/// <summary>Lists of authors as people write them.</summary>
public sealed class NameListReaderTests
{
    [Theory]
    [InlineData("Bo Liu, Li-Ming Zhan, Li Xu", "Bo Liu|Li-Ming Zhan|Li Xu")]
    [InlineData("Zhihong Chen, Xiang Wan & Tsung-Hui Chang", "Zhihong Chen|Xiang Wan|Tsung-Hui Chang")]
    [InlineData("Polina Golland, and William M. Wells", "Polina Golland|William M. Wells")]
    [InlineData("Akash Ghosh*, Arkadeep Acharya*, Raghav Jain", "Akash Ghosh|Arkadeep Acharya|Raghav Jain")]
    [InlineData("Baliah, Sanoojan ; Maani, Fadillah A. ; Haris Khan, Muhammad", "Sanoojan Baliah|Fadillah A. Maani|Muhammad Haris Khan")]
    [InlineData("Krishna, Ranjay, et al.", "Ranjay Krishna")]
    [InlineData("Yang, Sibei, Guanbin Li, and Yizhou Yu.", "Sibei Yang|Guanbin Li|Yizhou Yu")]
    [InlineData("Drummond, A., & Tsui, W.", "A. Drummond|W. Tsui")]
    [InlineData("S Pachade, S Datta, SA Sheth", "S Pachade|S Datta|SA Sheth")]
    [InlineData("D. Anand et al.", "D. Anand")]
    [InlineData("Cristiano Patr´ıcio, Jeﬀery A. Goldstein", "Cristiano Patrício|Jeffery A. Goldstein")]
    [InlineData("Jonathan Ho1, Tim Salimans1,2", "Jonathan Ho|Tim Salimans")]
    [InlineData("水原葵、有村健", "水原葵|有村健")]
    public void Names_are_read_in_order_given_name_first(string text, string expected) =>
        Assert.Equal(expected.Split('|'), NameListReader.Read(text).Names.Select(name => name.Text));

    [Theory]
    [InlineData("Segment Anything")]
    [InlineData("Read, Watch, and Move: Reinforcement Learning")]
    [InlineData("Pattern Recognition, 2021")]
    [InlineData("A Survey on Visual Transformers")]
    public void Titles_and_venues_are_no_names(string text) => Assert.True(NameListReader.Read(text).Likelihood < 0.66);
}
