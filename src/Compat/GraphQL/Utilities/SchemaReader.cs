using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.GraphQL.Types.Rules;
using KnowledgeGraph.GraphQL.Validation;

namespace KnowledgeGraph.GraphQL.Utilities;

/// <summary>
/// Creates a schema from definitions in the type system language (specification §3). It supports validation and introspection; its fields
/// have no resolvers.
/// </summary>
public static class SchemaReader
{
    /// <summary>Reads a schema.</summary>
    /// <param name="source">Definitions and extensions; without a <c>schema</c> definition, the roots have the default names.</param>
    /// <exception cref="SyntaxException">The text is not a valid document.</exception>
    /// <exception cref="SchemaException">The schema is not valid; each problem has its location.</exception>
    public static Schema Read(string source) => Read(Utf8GraphQLParser.Parse(source, ParserOptions.TypeSystem));

    /// <summary>Reads a schema.</summary>
    /// <param name="document">Definitions and extensions.</param>
    /// <exception cref="SchemaException">The schema is not valid; each problem has its location.</exception>
    public static Schema Read(DocumentNode document)
    {
        ArgumentNullException.ThrowIfNull(document);

        // Names and references are checked first, because the other rules need a complete schema.
        var problems = new SchemaProblems();
        var schema = Make(document, problems);
        problems.ThrowIfAny();
        problems.AddRange(SchemaValidator.Validate(schema, new DefinitionLocations(document).Find));
        problems.AddRange(DocumentValidator.ValidateDefinitions(schema, document)
            .Select(error => new SchemaProblem(error.Message, error.Locations?[^1])));
        AppliedDirectives.Check(document, problems);
        DirectiveCycles.Check(document, problems);
        problems.ThrowIfAny();
        return schema;
    }

    private static Schema Make(DocumentNode document, SchemaProblems problems)
    {
        foreach (var executable in document.Definitions.OfType<ExecutableDefinitionNode>())
        {
            problems.Add(executable, "A schema holds no operations or fragments.");
        }

        var types = new TypeFactory(document, problems);
        var roots = new RootTypes(document, types, problems);
        return new Schema(
            roots.Query(),
            roots.Find(OperationType.Mutation),
            roots.Find(OperationType.Subscription),
            types.Defined,
            types.Directives(document),
            roots.Description);
    }
}
