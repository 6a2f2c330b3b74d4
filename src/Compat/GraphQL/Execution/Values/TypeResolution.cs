using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Execution.Values;

/// <summary>Resolves type references of a document to types of the schema.</summary>
internal static class TypeResolution
{
    /// <summary>Finds the referenced type; null if the schema does not contain it.</summary>
    public static GraphQLType? Find(Schema schema, TypeNode reference) => reference switch
    {
        NamedTypeNode named => schema.FindType(named.Name.Value),
        ListTypeNode list => Find(schema, list.Type) is { } item ? new ListType(item) : null,
        NonNullTypeNode nonNull => Find(schema, nonNull.Type) is { } nullable ? new NonNullType(nullable) : null,
        _ => null,
    };
}
