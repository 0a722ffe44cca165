using System.Xml.Linq;

namespace Graph.EndToEnd.Tests;

public sealed class PackageTests
{
    private static readonly XElement Project = XElement.Load(ProjectFolder.Path("src/Graph.Cli/Graph.Cli.csproj"));

    [Theory]
    [InlineData("PackageId", "graph-kg")]
    [InlineData("ToolCommandName", "graph")]
    [InlineData("PackageReadmeFile", "README.md")]
    public void The_package_is_called_what_the_README_says(string property, string value) =>
        Assert.Equal(value, Project.Descendants(property).Single().Value);

    [Fact]
    public void The_package_says_what_it_does_under_which_licence_and_holds_the_README()
    {
        Assert.True(Project.Descendants("Description").Single().Value.Length > 60);
        Assert.Contains(
            Project.Descendants("None"),
            n => n.Attribute("Include")?.Value == "../../README.md" && n.Attribute("Pack")?.Value == "true"
        );
        Assert.Equal(
            "MIT",
            XElement.Load(ProjectFolder.Path("Directory.Build.props")).Descendants("PackageLicenseExpression").Single().Value
        );
        Assert.Contains(
            "dotnet tool install --global graph-kg --add-source packages",
            File.ReadAllText(ProjectFolder.Path("README.md")),
            StringComparison.Ordinal
        );
    }
}
