using Graph.Read;

namespace Graph.Tests.Read.Lists.Robustness;

/// <summary>Work that is done side by side gives what it gives one after the other.</summary>
public sealed class InParallelTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(1000)]
    public void Results_stand_in_the_order_of_the_items(int count)
    {
        var items = Enumerable.Range(0, count).ToArray();

        Assert.Equal(items.Select(item => item * 2), InParallel.Select(items, item => item * 2));
    }

    [Fact]
    public void What_the_work_throws_comes_out_as_it_was_thrown() =>
        Assert.Throws<FormatException>(() =>
            InParallel.Select(Enumerable.Range(0, 1000).ToArray(), item => item == 500 ? throw new FormatException() : item)
        );
}
