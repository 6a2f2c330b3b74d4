using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Utilities;

/// <summary>The locations of a schema's definitions in a document: the positions of their names.</summary>
internal sealed class DefinitionLocations
{
    private readonly Dictionary<SchemaCoordinate, SourceLocation> _locations = [];

    /// <summary>Finds the definitions of a document. Of duplicate definitions, the first counts.</summary>
    public DefinitionLocations(DocumentNode document)
    {
        foreach (var definition in document.Definitions)
        {
            switch (definition)
            {
                case TypeDefinitionNode type:
                    Add(SchemaCoordinate.OfType(type.Name.Value), type.Name);
                    Members(type.Name.Value, type);
                    break;
                case TypeExtensionNode extension:
                    Members(extension.Name.Value, extension);
                    break;
                case DirectiveDefinitionNode directive:
                    var coordinate = SchemaCoordinate.OfDirective(directive.Name.Value);
                    Add(coordinate, directive.Name);
                    Arguments(coordinate, directive.Arguments);
                    break;
            }
        }
    }

    /// <summary>The location of an element's definition; null if it is built in.</summary>
    public SourceLocation? Find(SchemaCoordinate element) => _locations.TryGetValue(element, out var location) ? location : null;

    private void Members(string type, TypeSystemDefinitionNode node)
    {
        foreach (var field in node.Fields())
        {
            var coordinate = SchemaCoordinate.OfMember(type, field.Name.Value);
            Add(coordinate, field.Name);
            Arguments(coordinate, field.Arguments);
        }

        foreach (var name in node.InputFields().Select(field => field.Name).Concat(node.EnumValues().Select(value => value.Name)))
        {
            Add(SchemaCoordinate.OfMember(type, name.Value), name);
        }
    }

    private void Arguments(SchemaCoordinate owner, IReadOnlyList<InputValueDefinitionNode> arguments)
    {
        foreach (var argument in arguments)
        {
            Add(owner.Argument(argument.Name.Value), argument.Name);
        }
    }

    private void Add(SchemaCoordinate element, NameNode name) => _locations.TryAdd(element, name.Location);
}
