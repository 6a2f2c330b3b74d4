using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Validation.Merging;

/// <summary>A field among those that are merged into one object of the response.</summary>
/// <param name="Node">The field.</param>
/// <param name="Parent">The type it is selected from; null if unknown.</param>
/// <param name="Definition">What the type says of it; null if it does not exist.</param>
internal sealed record MergedField(FieldNode Node, NamedType? Parent, FieldDefinition? Definition)
{
    /// <summary>The name it has in the response.</summary>
    public string ResponseName => (Node.Alias ?? Node.Name).Value;

    /// <summary>The field in the schema; its name alone if it is of an unknown type.</summary>
    public string Coordinate =>
        Parent is null ? Node.Name.Value : SchemaCoordinate.OfMember(Parent.Name, Node.Name.Value).ToString();
}
