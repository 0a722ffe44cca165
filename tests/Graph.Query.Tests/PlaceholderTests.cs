namespace Graph.Query.Tests;
public sealed class PlaceholderTests { [Fact] public void Shared_is_there() => Assert.NotEmpty(SharedData.Path("opencypher-tck")); }
