using System.Globalization;
using KnowledgeGraph.Server.Tests.Real;

namespace KnowledgeGraph.Server.Tests.Totals;

/// <summary>Edges as the port of the store answers them, and as files give them, in one spelling.</summary>
internal static class PortEdges
{
    // So many owners at once that a call is worth its while, and so few that an answer takes little memory.
    private const int Owners = 64;

    /// <summary>All edges of many owners, excluded ones too, with each edge's owner.</summary>
    public static async IAsyncEnumerable<(string Owner, RelatedEdge Edge)> OfAsync(IKnowledgeGraph graph, RelatedQuery query, IEnumerable<string> owners)
    {
        foreach (var some in owners.Select(Curie.Parse).Chunk(Owners))
        {
            var pages = await graph.RelatedAsync(query, some, TestContext.Current.CancellationToken);
            for (var i = 0; i < some.Length; i++)
            {
                for (var page = pages[i]; ;)
                {
                    foreach (var edge in page.Items)
                    {
                        yield return (some[i].ToString(), edge);
                    }

                    if (!page.HasNextPage)
                    {
                        break;
                    }

                    var next = query with { Page = query.Page with { After = page.Items[^1].Key } };
                    page = (await graph.RelatedAsync(next, [some[i]], TestContext.Current.CancellationToken))[0];
                }
            }
        }
    }

    /// <summary>A question for all edges of a kind.</summary>
    public static RelatedQuery All(RelatedField field) => new() { Field = field, Presence = PresenceFilter.Any, Page = new PageRequest(PageRequest.MaxFirst) };

    /// <summary>An edge of the store in words.</summary>
    public static string Line(RelatedEdge edge) => edge.Frequency is not { } of
        ? EnumNames.Of(edge.Presence)
        : Line(EnumNames.Of(edge.Presence), EnumNames.Of(of.Basis), of.Observed, of.Total, of.Value, of.Low, of.High, EnumNames.Of(of.Band));

    /// <summary>An edge of the files in words.</summary>
    public static string Line(string presence, RawFrequencies.Frequency? frequency) => frequency is not { } of
        ? presence
        : Line(presence, of.Basis, of.Observed, of.Total, of.Value, of.Low, of.High, of.Band);

    /// <summary>Asserts that two sets of lines are one; says the first few that differ.</summary>
    public static void AssertSame(HashSet<string> expected, HashSet<string> found)
    {
        Assert.Empty(expected.Except(found).Take(5));
        Assert.Empty(found.Except(expected).Take(5));
    }

    private static string Line(string presence, string basis, int? observed, int? total, double? value, double low, double? high, string band) =>
        string.Create(CultureInfo.InvariantCulture, $"{presence} {basis} {observed}/{total} {value:0.########} [{low:0.########}, {high:0.########}] {band}");
}
