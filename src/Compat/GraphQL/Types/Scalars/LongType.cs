using System.Globalization;
using KnowledgeGraph.GraphQL.Execution.Results;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Types.Scalars;

/// <summary>A 64-bit integer, written as a JSON number.</summary>
internal sealed class LongType() : ScalarType<long>(
    "Long",
    "An integer between -2^63 and 2^63 - 1.")
{
    private protected override bool TryParse(ValueNode literal, out long value)
    {
        value = 0;
        return literal is IntValueNode number
            && long.TryParse(number.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
    }

    internal override void Write(JsonOutput output, long value) => output.WriteNumber(value);

    private protected override ValueNode ToLiteral(long value) =>
        new IntValueNode(default, value.ToString(CultureInfo.InvariantCulture));
}
