using System.Diagnostics.CodeAnalysis;
using KnowledgeGraph.GraphQL.Execution.Results;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Types.Scalars;

/// <summary>Text (specification, section 3.5.3).</summary>
internal sealed class StringType() : ScalarType<string>(
    "String",
    "Text: a sequence of Unicode code points.")
{
    private protected override bool TryParse(ValueNode literal, [MaybeNullWhen(false)] out string value)
    {
        value = (literal as StringValueNode)?.Value;
        return value is not null;
    }

    internal override void Write(JsonOutput output, string value) => output.WriteString(value);

    private protected override ValueNode ToLiteral(string value) => new StringValueNode(default, value, isBlock: false);
}
