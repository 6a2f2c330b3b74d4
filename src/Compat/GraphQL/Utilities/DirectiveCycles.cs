using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.GraphQL.Types.Rules;

namespace KnowledgeGraph.GraphQL.Utilities;

/// <summary>
/// The definition of a directive must not use that directive, neither directly nor through the types of its arguments and the directives
/// on them (specification §3.13, Type Validation).
/// </summary>
internal sealed class DirectiveCycles
{
    private readonly Dictionary<SchemaCoordinate, List<SchemaCoordinate>> _uses = [];

    private DirectiveCycles(DocumentNode document)
    {
        foreach (var definition in document.Definitions)
        {
            switch (definition)
            {
                case DirectiveDefinitionNode directive:
                    Inputs(SchemaCoordinate.OfDirective(directive.Name.Value), directive.Arguments);
                    break;
                case TypeDefinitionNode type:
                    Type(SchemaCoordinate.OfType(type.Name.Value), type, type);
                    break;
                case TypeExtensionNode type:
                    Type(SchemaCoordinate.OfType(type.Name.Value), type, type);
                    break;
            }
        }
    }

    /// <summary>Reports the directives that use themselves.</summary>
    public static void Check(DocumentNode document, SchemaProblems problems)
    {
        var uses = new DirectiveCycles(document)._uses;
        var directives = document.Definitions.OfType<DirectiveDefinitionNode>()
            .ToDictionary(directive => SchemaCoordinate.OfDirective(directive.Name.Value));
        foreach (var cycle in Cycles.Find(directives.Keys, element => uses.GetValueOrDefault(element, [])))
        {
            var via = cycle.Count > 1 ? $" through {string.Join(", ", cycle.Skip(1).Select(element => $"\"{element}\""))}" : "";
            problems.Add(directives[cycle[0]].Name, $"Directive \"{cycle[0]}\" must not use itself{via}.");
        }
    }

    /// <summary>References of output types are ignored, because output types cannot be part of a directive's definition.</summary>
    private void Type(SchemaCoordinate user, IHasDirectives directives, TypeSystemDefinitionNode node)
    {
        Directives(user, directives);
        Inputs(user, node.InputFields());
        foreach (var value in node.EnumValues())
        {
            Directives(user, value);
        }
    }

    private void Inputs(SchemaCoordinate user, IReadOnlyList<InputValueDefinitionNode> inputs)
    {
        foreach (var input in inputs)
        {
            Directives(user, input);
            Add(user, SchemaCoordinate.OfType(NamedType(input.Type)));
        }
    }

    private void Directives(SchemaCoordinate user, IHasDirectives node)
    {
        foreach (var directive in node.Directives)
        {
            Add(user, SchemaCoordinate.OfDirective(directive.Name.Value));
        }
    }

    private void Add(SchemaCoordinate user, SchemaCoordinate used)
    {
        if (!_uses.TryGetValue(user, out var known))
        {
            _uses.Add(user, known = []);
        }

        known.Add(used);
    }

    private static string NamedType(TypeNode type) => type switch
    {
        ListTypeNode list => NamedType(list.Type),
        NonNullTypeNode nonNull => NamedType(nonNull.Type),
        _ => ((NamedTypeNode)type).Name.Value,
    };
}
