namespace KnowledgeGraph.Server.Commands;

/// <summary>
/// Prints a schema in the type system language (GraphQL specification §3) from what introspection tells of it, all
/// sorted by name: so the text depends on the schema alone, and not on the engine that serves it.
/// </summary>
public static class SchemaPrinter
{
    private static readonly HashSet<string> BuiltInScalars = ["Boolean", "Float", "ID", "Int", "String"];
    private static readonly HashSet<string> BuiltInDirectives = ["deprecated", "include", "oneOf", "skip", "specifiedBy"];

    /// <summary>Prints a schema.</summary>
    /// <param name="introspectionResult">The JSON that a service answers to <see cref="IntrospectionQuery"/>.</param>
    /// <returns>
    /// The definitions with their descriptions, a line terminator at the end; without what every service has
    /// (built-in scalars and directives, introspection types), and without the descriptions of scalars and directives:
    /// the schema defines none, so how they are described is up to the engine that brings them.
    /// </returns>
    /// <exception cref="InvalidDataException">The text is no introspection result.</exception>
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
