using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Utilities;

/// <summary>
/// Makes a schema of its definitions in the type system language (specification §3). It can be validated against and
/// introspected; its fields have no resolvers.
/// </summary>
public static class SchemaReader
{
    /// <summary>Reads a schema.</summary>
    /// <param name="source">Definitions and extensions; without a <c>schema</c> definition the roots have their default names.</param>
    /// <exception cref="SyntaxException">The text is no document.</exception>
    /// <exception cref="SchemaException">The definitions contradict one another or name a type that is not there.</exception>
    public static Schema Read(string source) => Read(Utf8GraphQLParser.Parse(source, ParserOptions.TypeSystem));

    /// <summary>Reads a schema.</summary>
    /// <param name="document">Definitions and extensions.</param>
    /// <exception cref="SchemaException">The definitions contradict one another or name a type that is not there.</exception>
    public static Schema Read(DocumentNode document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (document.Definitions.OfType<ExecutableDefinitionNode>().FirstOrDefault() is { } executable)
        {
            throw TypeFactory.Problem(executable, "A schema holds no operations or fragments.");
        }

        var types = new TypeFactory(document);
        var schema = document.Definitions.OfType<SchemaDefinitionNode>().ToList();
        if (schema.Count > 1)
        {
            throw TypeFactory.Problem(schema[1], "There can be only one schema definition.");
        }

        var roots = schema.SelectMany(definition => definition.OperationTypes)
            .Concat(document.Definitions.OfType<SchemaExtensionNode>().SelectMany(extension => extension.OperationTypes))
            .ToList();
        var query = Root(types, roots, schema.Count > 0, OperationType.Query)
            ?? throw new SchemaException("The schema names no query root, and there is no object type 'Query'.");
        return new Schema(
            query,
            Root(types, roots, schema.Count > 0, OperationType.Mutation),
            Root(types, roots, schema.Count > 0, OperationType.Subscription),
            types.Defined,
            document.Definitions.OfType<DirectiveDefinitionNode>().Select(types.Directive).ToList(),
            schema.FirstOrDefault()?.Description?.Value);
    }

    private static ObjectType? Root(
        TypeFactory types, List<RootOperationTypeDefinitionNode> roots, bool isExplicit, OperationType operation)
    {
        var named = roots.Where(root => root.Operation == operation).ToList();
        if (named.Count > 1)
        {
            throw TypeFactory.Problem(named[1], $"There can be only one {operation} root.");
        }

        if (named.Count == 1)
        {
            return types.Find(named[0].Type) as ObjectType
                ?? throw TypeFactory.Problem(named[0], $"The root '{named[0].Type}' is no object type.");
        }

        return isExplicit ? null : types.FindDefaultRoot(operation.ToString());
    }
}
