namespace KnowledgeGraph.Server.Commands;

/// <summary>
/// Prints a schema in the schema definition language (GraphQL specification §3) from its introspection result. Everything is
/// sorted by name, so the text depends only on the schema and not on the engine that serves it.
/// </summary>
public static class SchemaPrinter
{
    private static readonly HashSet<string> BuiltInScalars = ["Boolean", "Float", "ID", "Int", "String"];
    private static readonly HashSet<string> BuiltInDirectives = ["deprecated", "include", "oneOf", "skip", "specifiedBy"];

    /// <summary>Prints a schema.</summary>
    /// <param name="introspectionResult">The JSON response of a service to <see cref="IntrospectionQuery"/>.</param>
    /// <returns>
    /// The definitions with their descriptions, and a final line terminator. It omits what every service has (built-in scalars and
    /// directives, introspection types) and the descriptions of scalars and directives, because these come from the engine and not
    /// from the schema.
    /// </returns>
    /// <exception cref="InvalidDataException">The text is not an introspection result.</exception>
    public static string Print(string introspectionResult)
    {
        ArgumentNullException.ThrowIfNull(introspectionResult);
        var schema = IntrospectionSchema.Read(introspectionResult);
        var writer = new DefinitionWriter();
        if (HasUnusualRoots(schema) || !string.IsNullOrEmpty(schema.Description))
        {
            writer.Schema(schema);
        }

        foreach (var directive in schema.Directives
            .Where(directive => !BuiltInDirectives.Contains(directive.Name))
            .OrderBy(directive => directive.Name, StringComparer.Ordinal))
        {
            writer.Directive(directive with
            {
                Description = null,
                Args = [.. directive.Args.Select(argument => argument with { Description = null })],
            });
        }

        foreach (var type in schema.Types
            .Where(type => !BuiltInScalars.Contains(type.Name) && !type.Name.StartsWith("__", StringComparison.Ordinal))
            .OrderBy(type => type.Name, StringComparer.Ordinal))
        {
            writer.Type(type.Kind == "SCALAR" ? type with { Description = null } : type);
        }

        return writer.ToString();
    }

    private static bool HasUnusualRoots(IntrospectionSchema schema) =>
        schema.QueryType.Name != "Query"
        || schema.MutationType?.Name is not (null or "Mutation")
        || schema.SubscriptionType?.Name is not (null or "Subscription");
}
