using KnowledgeGraph.GraphQL.Execution.Results;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Types.Scalars;

/// <summary>True or false (specification, section 3.5.4).</summary>
internal sealed class BooleanType() : ScalarType<bool>(
    "Boolean",
    "`true` or `false`.")
{
    private protected override bool TryParse(ValueNode literal, out bool value)
    {
        value = literal is BooleanValueNode { Value: true };
        return literal is BooleanValueNode;
    }

    internal override void Write(JsonOutput output, bool value) => output.WriteBoolean(value);

    private protected override ValueNode ToLiteral(bool value) => new BooleanValueNode(default, value);
}
