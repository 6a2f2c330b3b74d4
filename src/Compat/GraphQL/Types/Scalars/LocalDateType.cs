using System.Globalization;
using KnowledgeGraph.GraphQL.Execution.Results;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Types.Scalars;

/// <summary>A calendar date, according to https://www.graphql-scalars.com/local-date.</summary>
internal sealed class LocalDateType() : ScalarType<DateOnly>(
    "LocalDate",
    "A calendar date, YYYY-MM-DD.",
    "https://www.graphql-scalars.com/local-date")
{
    private const string Format = "yyyy-MM-dd";

    private protected override bool TryParse(ValueNode literal, out DateOnly value)
    {
        value = default;
        return literal is StringValueNode text
            && DateOnly.TryParseExact(text.Value, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);
    }

    internal override void Write(JsonOutput output, DateOnly value) =>
        output.WriteString(value.ToString(Format, CultureInfo.InvariantCulture));

    private protected override ValueNode ToLiteral(DateOnly value) =>
        new StringValueNode(default, value.ToString(Format, CultureInfo.InvariantCulture), isBlock: false);
}
