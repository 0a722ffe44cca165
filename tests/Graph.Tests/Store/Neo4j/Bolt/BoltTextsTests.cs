using Graph.Store.Neo4j.Bolt;

namespace Graph.Tests.Store.Neo4j.Bolt;

/// <summary>The texts that Neo4j 5.26 gives for these values over its Query API.</summary>
public sealed class BoltTextsTests
{
    [Theory]
    [InlineData(14, 10, 45_930, 250_000_000, "P1Y2M10DT12H45M30.25S")]
    [InlineData(-14, 0, 0, 0, "P-1Y-2M")]
    [InlineData(12, 0, 0, 0, "P1Y")]
    [InlineData(0, -3, 0, 0, "P-3D")]
    [InlineData(0, 0, 0, 0, "PT0S")]
    [InlineData(0, 0, 0, 1, "PT0.000000001S")]
    [InlineData(0, 0, -1, 500_000_000, "PT-0.5S")]
    [InlineData(0, 0, -1, 500, "PT-0.9999995S")]
    [InlineData(-1, 1, -1, 1, "P-1M1DT-0.999999999S")]
    [InlineData(0, 0, -93_600, 0, "PT-26H")]
    [InlineData(0, 0, -3_601, 999_999_999, "PT-1H-0.000000001S")]
    [InlineData(0, 0, 60, 500_000_000, "PT1M0.5S")]
    [InlineData(1, 0, -3_600, 0, "P1MT-1H")]
    public void A_duration(long months, long days, long seconds, int nanos, string text) =>
        Assert.Equal(text, BoltTexts.Duration(months, days, seconds, nanos));

    [Theory]
    [InlineData(2015, 7, 21, "2015-07-21")]
    [InlineData(0, 7, 21, "0000-07-21")]
    [InlineData(-44, 3, 15, "-0044-03-15")]
    [InlineData(12_345, 1, 1, "+12345-01-01")]
    public void A_day(long year, int month, int day, string text) => Assert.Equal(text, BoltTexts.Date(year, month, day));

    [Theory]
    [InlineData(21, 40, 32, 142_000_000, 3_600, "21:40:32.142+01:00")]
    [InlineData(21, 40, 0, 1, 0, "21:40:00.000000001Z")]
    [InlineData(0, 0, 0, 0, -1_800, "00:00:00-00:30")]
    [InlineData(21, 40, 0, 100_000_000, 64_800, "21:40:00.1+18:00")]
    public void A_time_with_its_offset(int hour, int minute, int second, int nanos, int offset, string text) =>
        Assert.Equal(text, BoltTexts.Time(hour, minute, second, nanos) + BoltTexts.Offset(offset));

    [Theory]
    [InlineData(7203, new[] { 1, 2.5 }, "SRID=7203;POINT (1.0 2.5)")]
    [InlineData(9157, new[] { 1, 2, 3.25 }, "SRID=9157;POINT Z (1.0 2.0 3.25)")]
    [InlineData(7203, new[] { 0.1 + 0.2, -1e21 }, "SRID=7203;POINT (0.30000000000000004 -1.0E21)")]
    [InlineData(7203, new[] { 1e7, 1e-4 }, "SRID=7203;POINT (1.0E7 1.0E-4)")]
    public void A_place(int reference, double[] coordinates, string text) => Assert.Equal(text, BoltTexts.Point(reference, coordinates));
}
