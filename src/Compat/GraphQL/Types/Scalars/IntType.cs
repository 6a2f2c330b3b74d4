using System.Globalization;
using KnowledgeGraph.GraphQL.Execution.Results;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Types.Scalars;

/// <summary>A 32-bit integer (specification, section 3.5.1).</summary>
internal sealed class IntType() : ScalarType<int>(
    "Int",
    "An integer between -2^31 and 2^31 - 1.")
{
    /// <inheritdoc/>
    internal override bool TryCoerceResult(object value, out object? result)
    {
        result = value switch
        {
            int => value,
            short number => (int)number,
            byte number => (int)number,
            _ => null,
        };
        return result is not null;
    }

    private protected override bool TryParse(ValueNode literal, out int value)
    {
        value = 0;
        return literal is IntValueNode number
            && int.TryParse(number.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
    }

    internal override void Write(JsonOutput output, int value) => output.WriteNumber(value);

    private protected override ValueNode ToLiteral(int value) =>
        new IntValueNode(default, value.ToString(CultureInfo.InvariantCulture));
}
