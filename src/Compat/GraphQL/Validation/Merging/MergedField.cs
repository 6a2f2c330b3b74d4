using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Validation.Merging;

/// <summary>One of the fields that are merged in an object of the response.</summary>
/// <param name="Node">The field.</param>
/// <param name="Parent">The type that it is selected on; null if unknown.</param>
/// <param name="Definition">Its definition; null if it does not exist.</param>
internal sealed record MergedField(FieldNode Node, NamedType? Parent, FieldDefinition? Definition)
{
    /// <summary>The name in the response.</summary>
    public string ResponseName => (Node.Alias ?? Node.Name).Value;

    /// <summary>The schema coordinate of the field; only its name if the type is unknown.</summary>
    public string Coordinate =>
        Parent is null ? Node.Name.Value : SchemaCoordinate.OfMember(Parent.Name, Node.Name.Value).ToString();
}
