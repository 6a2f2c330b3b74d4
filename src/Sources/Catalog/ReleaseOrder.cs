using System.Globalization;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Sources.Catalog;

/// <summary>
/// Orders the releases that files state, oldest first, by the numbers in them: 1.10 follows 1.9, dates with and without
/// hyphens are equal, and a leading <c>v</c> is ignored. Files without a release come first.
/// </summary>
public sealed partial class ReleaseOrder : IComparer<string?>
{
    private ReleaseOrder()
    {
    }

    /// <summary>The only instance.</summary>
    public static ReleaseOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        if (x is null || y is null)
        {
            return (x is not null).CompareTo(y is not null);
        }

        var left = Parts(x);
        var right = Parts(y);
        for (var i = 0; i < left.Count && i < right.Count; i++)
        {
            if (ComparePart(left[i], right[i]) is var order and not 0)
            {
                return order;
            }
        }

        return left.Count.CompareTo(right.Count);
    }

    private static int ComparePart(string left, string right)
    {
        var leftIsNumber = char.IsAsciiDigit(left[0]);
        var rightIsNumber = char.IsAsciiDigit(right[0]);
        if (leftIsNumber && rightIsNumber)
        {
            var (leftDigits, rightDigits) = (left.TrimStart('0'), right.TrimStart('0'));
            var byLength = leftDigits.Length.CompareTo(rightDigits.Length);
            return byLength != 0 ? byLength : string.CompareOrdinal(leftDigits, rightDigits);
        }

        // After the same numbers, a word such as "beta" comes before a further number.
        return leftIsNumber != rightIsNumber ? leftIsNumber.CompareTo(rightIsNumber) : string.CompareOrdinal(left, right);
    }

    private static List<string> Parts(string version)
    {
        var text = CompactDate().Replace(version, Hyphenated);
        return [.. Part().Matches(text).Select(match => match.Value.ToLowerInvariant()).SkipWhile(part => part == "v")];
    }

    private static string Hyphenated(Match match) =>
        DateOnly.TryParseExact(match.Value, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : match.Value;

    [GeneratedRegex("(?<![0-9])[0-9]{8}(?![0-9])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex CompactDate();

    [GeneratedRegex("[0-9]+|[A-Za-z]+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Part();
}
