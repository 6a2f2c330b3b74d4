using KnowledgeGraph.Sources.Catalog;

namespace KnowledgeGraph.Sources.Tests.Catalog;

public sealed class ReleaseOrderTests
{
    [Theory]
    [InlineData("2023-01-27", "2025-01-16")]
    [InlineData("2023-12-31", "20240101")]
    [InlineData("20231231", "2024-01-01")]
    [InlineData("2024", "2026-08-04")]
    [InlineData("1.9", "1.10")]
    [InlineData("v9.2", "10.0")]
    [InlineData("2.0", "2.0.1")]
    [InlineData("2.0-beta", "2.0.1")]
    [InlineData("2024-09-02", "2024-10-01")]
    [InlineData(null, "0")]
    public void An_older_release_comes_before_a_newer_one(string? older, string newer)
    {
        Assert.True(ReleaseOrder.Instance.Compare(older, newer) < 0);
        Assert.True(ReleaseOrder.Instance.Compare(newer, older) > 0);
    }

    [Theory]
    [InlineData("2023-01-27", "20230127")]
    [InlineData("v1.2", "1.2")]
    [InlineData("1.02", "1.2")]
    [InlineData(null, null)]
    public void Two_spellings_of_one_release_are_equal(string? one, string? other) =>
        Assert.Equal(0, ReleaseOrder.Instance.Compare(one, other));
}
