using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Utilities;

/// <summary>
/// Finds the root types of a schema: those in its definition and extensions or, without a definition, those with the default names
/// (specification §3.3.1).
/// </summary>
internal sealed class RootTypes
{
    private readonly DocumentNode _document;
    private readonly TypeFactory _types;
    private readonly SchemaProblems _problems;
    private readonly SchemaDefinitionNode? _definition;

    /// <summary>Reads the schema definition of a document, with its extensions.</summary>
    public RootTypes(DocumentNode document, TypeFactory types, SchemaProblems problems)
    {
        _document = document;
        _types = types;
        _problems = problems;
        var definitions = document.Definitions.OfType<SchemaDefinitionNode>().ToList();
        _definition = definitions.FirstOrDefault();
        foreach (var second in definitions.Skip(1))
        {
            problems.Add(second, "There can be only one schema definition.");
        }
    }

    /// <summary>The description of the schema; null if there is none.</summary>
    public string? Description => _definition?.Description?.Value;

    /// <summary>The root of queries; if there is none, an empty type, with a problem.</summary>
    public ObjectType Query()
    {
        if (Find(OperationType.Query) is { } query)
        {
            return query;
        }

        _problems.Add(
            (SyntaxNode?)_definition ?? _document, "The schema must have a query root: name one, or define an object type \"Query\".");
        return new("__NoQuery", () => []);
    }

    /// <summary>The root of another kind of operation; null if there is none.</summary>
    public ObjectType? Find(OperationType operation)
    {
        var kind = operation.ToString().ToLowerInvariant();
        var named = Named(operation);
        foreach (var second in named.Skip(1))
        {
            _problems.Add(second, $"There can be only one {kind} type in the schema.");
        }

        if (named.Count > 0)
        {
            return ObjectRoot(_types.Find(named[0].Type), kind, named[0].Type);
        }

        var byName = _definition is null ? _types.Find(operation.ToString()) : null;
        return ObjectRoot(byName, kind, Definition(operation.ToString()));
    }

    private List<RootOperationTypeDefinitionNode> Named(OperationType operation) =>
        (_definition?.OperationTypes ?? [])
            .Concat(_document.Definitions.OfType<SchemaExtensionNode>().SelectMany(extension => extension.OperationTypes))
            .Where(root => root.Operation == operation)
            .ToList();

    private SyntaxNode Definition(string type) =>
        _document.Definitions.OfType<TypeDefinitionNode>().FirstOrDefault(definition => definition.Name.Value == type)?.Name
        ?? (SyntaxNode)_document;

    private ObjectType? ObjectRoot(NamedType? type, string kind, SyntaxNode place)
    {
        if (type is not (null or ObjectType))
        {
            _problems.Add(place, $"The {kind} root must be an object type, but \"{type}\" is none.");
        }

        return type as ObjectType;
    }
}
