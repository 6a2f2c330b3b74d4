using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeGraph.GraphQL.Execution.Results;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Types.Scalars;

/// <summary>A point in time with its offset from UTC, according to https://www.graphql-scalars.com/date-time.</summary>
internal sealed partial class DateTimeType() : ScalarType<DateTimeOffset>(
    "DateTime",
    "A date and time with an offset from UTC, as of RFC 3339.",
    "https://www.graphql-scalars.com/date-time")
{
    /// <inheritdoc/>
    internal override bool TryCoerceResult(object value, out object? result)
    {
        result = value switch
        {
            DateTimeOffset => value,
            DateTime time => new DateTimeOffset(time.ToUniversalTime(), TimeSpan.Zero),
            _ => null,
        };
        return result is not null;
    }

    private protected override bool TryParse(ValueNode literal, out DateTimeOffset value)
    {
        value = default;
        return literal is StringValueNode text
            && Format().IsMatch(text.Value)
            && DateTimeOffset.TryParse(text.Value, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);
    }

    internal override void Write(JsonOutput output, DateTimeOffset value) =>
        output.WriteString(Print(value));

    private protected override ValueNode ToLiteral(DateTimeOffset value) =>
        new StringValueNode(default, Print(value), isBlock: false);

    private static string Print(DateTimeOffset value) => value.ToString(
        value.Offset == TimeSpan.Zero ? "yyyy-MM-ddTHH:mm:ss.fffZ" : "yyyy-MM-ddTHH:mm:ss.fffzzz",
        CultureInfo.InvariantCulture);

    // -00:00 means an unknown offset (RFC 3339, section 4.3), so such a text does not identify a point in time.
    [GeneratedRegex(
        @"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,7})?(Z|(?!-00:00)[+-]\d\d:\d\d)$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.ECMAScript,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Format();
}
