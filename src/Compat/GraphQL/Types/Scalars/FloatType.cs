using System.Globalization;
using KnowledgeGraph.GraphQL.Execution.Results;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Types.Scalars;

/// <summary>A double-precision number; infinities and NaN cannot be represented (specification, section 3.5.2).</summary>
internal sealed class FloatType() : ScalarType<double>(
    "Float",
    "A double-precision number as specified by IEEE 754, without infinities and NaN.")
{
    /// <inheritdoc/>
    internal override bool TryCoerceResult(object value, out object? result)
    {
        result = value switch
        {
            double number when double.IsFinite(number) => value,
            float number when float.IsFinite(number) => (double)number,
            _ => null,
        };
        return result is not null;
    }

    internal override bool WritesAll => false;

    internal override bool CanWrite(double value) => double.IsFinite(value);

    private protected override bool TryParse(ValueNode literal, out double value)
    {
        var digits = literal switch
        {
            FloatValueNode number => number.Value,
            IntValueNode number => number.Value,
            _ => null,
        };
        value = 0;
        return digits is not null
            && double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out value)
            && double.IsFinite(value);
    }

    internal override void Write(JsonOutput output, double value) => output.WriteNumber(value);

    private protected override ValueNode ToLiteral(double value) =>
        new FloatValueNode(default, value.ToString("R", CultureInfo.InvariantCulture));
}
