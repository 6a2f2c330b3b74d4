using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.Contract.Tests;

/// <summary>Compares everything of two releases, property by property and in order; fast enough for large ones.</summary>
public static class SameContent
{
    /// <summary>Fails at the first thing that differs.</summary>
    public static void AssertSame(GraphContent expected, GraphContent found)
    {
        using var others = Lines(found).GetEnumerator();
        foreach (var line in Lines(expected))
        {
            Assert.True(others.MoveNext(), $"nothing is left where there should be {line}");
            Assert.True(line == others.Current, $"expected {line}\nfound    {others.Current}");
        }

        Assert.False(others.MoveNext(), "there is more than was expected");
    }

    /// <summary>A digest of everything that <see cref="AssertSame"/> compares.</summary>
    public static string DigestOf(GraphContent content)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var line in Lines(content))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(line));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static IEnumerable<string> Lines(GraphContent content) =>
        new object[] { content.Info }
            .Concat(content.Entities)
            .Concat(content.Texts)
            .Concat(content.Assertions)
            .Concat(content.Identifiers.Cast<object>())
            .Concat(content.Symbols.Cast<object>())
            .Concat(content.Report.Counts.Cast<object>())
            .Concat(content.Report.Items.Cast<object>())
            .Select(item => $"{item.GetType().Name} {JsonSerializer.Serialize(item, item.GetType())}");
}
