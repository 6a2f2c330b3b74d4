using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>The type of a variable must be compatible with each position where it is used (specification §5.8.5).</summary>
internal sealed class VariablesInAllowedPositionRule(ValidationContext context) : ValidationRule(context)
{
    /// <inheritdoc/>
    protected override string Section => "sec-All-Variable-Usages-Are-Allowed";

    /// <inheritdoc/>
    public override void EndOfDocument()
    {
        foreach (var operation in Context.Operations)
        {
            var definitions = new Dictionary<string, VariableDefinitionNode>(StringComparer.Ordinal);
            foreach (var definition in operation.VariableDefinitions)
            {
                definitions[definition.Variable.Name.Value] = definition;
            }

            foreach (var usage in Context.UsagesReachedFrom(operation))
            {
                if (definitions.TryGetValue(usage.Variable.Name.Value, out var definition))
                {
                    Check(definition, usage);
                }
            }
        }
    }

    private void Check(VariableDefinitionNode definition, VariableUsage usage)
    {
        if (usage.Position.Type is not { } expected || Context.FindType(definition.Type) is not { } type)
        {
            return;
        }

        var hasDefault = definition.DefaultValue is not (null or NullValueNode);
        if (!IsAllowed(type, expected, hasDefault || usage.Position.DefaultValue is not null))
        {
            Report(
                $"Variable \"{usage.Variable}\" of type \"{type}\" used in position expecting type \"{expected}\""
                + $"{usage.Position.ForCoordinate}.",
                definition,
                usage.Variable);
        }

        if (usage.Position.Parent is { IsOneOf: true } oneOf && !type.IsNonNull && !hasDefault)
        {
            Report(
                $"Variable \"{usage.Variable}\" is of type \"{type}\" but must be non-nullable "
                + $"to be used for OneOf Input Object \"{oneOf}\", field \"{usage.Position.Coordinate}\".",
                definition,
                usage.Variable);
        }
    }

    /// <summary><c>IsVariableUsageAllowed</c> of the specification.</summary>
    private static bool IsAllowed(GraphQLType type, GraphQLType expected, bool hasDefault) =>
        expected.IsNonNull && !type.IsNonNull
            ? hasDefault && AreCompatible(type, expected.Nullable)
            : AreCompatible(type, expected);

    /// <summary><c>AreTypesCompatible</c> of the specification.</summary>
    private static bool AreCompatible(GraphQLType type, GraphQLType expected)
    {
        if (expected.IsNonNull)
        {
            return type.IsNonNull && AreCompatible(type.Nullable, expected.Nullable);
        }

        return (type.Nullable, expected) switch
        {
            (ListType list, ListType expectedList) => AreCompatible(list.ItemType, expectedList.ItemType),
            var (nullable, _) => nullable == expected,
        };
    }
}
