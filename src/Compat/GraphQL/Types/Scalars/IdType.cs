using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using KnowledgeGraph.GraphQL.Execution.Results;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Types.Scalars;

/// <summary>A unique identifier, always written as a string (specification, section 3.5.5).</summary>
public sealed class IdType() : ScalarType<string>(
    "ID",
    "A unique identifier. It is written as a string; a string or an integer is accepted.")
{
    /// <inheritdoc/>
    internal override bool TryCoerceResult(object value, out object? result)
    {
        result = value switch
        {
            string text => text,
            IFormattable number when value is int or long or Guid => number.ToString(format: null, CultureInfo.InvariantCulture),
            _ => null,
        };
        return result is not null;
    }

    private protected override bool TryParse(ValueNode literal, [MaybeNullWhen(false)] out string value)
    {
        value = literal switch
        {
            StringValueNode text => text.Value,
            IntValueNode number => number.Value,
            _ => null,
        };
        return value is not null;
    }

    internal override void Write(JsonOutput output, string value) => output.WriteString(value);

    private protected override ValueNode ToLiteral(string value) => new StringValueNode(default, value, isBlock: false);
}
