namespace KnowledgeGraph.GraphQL.Hosting;

/// <summary>How the schema is made and resolvers are called.</summary>
public sealed class SchemaOptions
{
    /// <summary>Whether XML documentation describes the schema. The default is true.</summary>
    public bool UseXmlDocumentation { get; set; } = true;

    /// <summary>Where the resolvers of queries get their services: from the request, the only scope there is.</summary>
    /// <exception cref="NotSupportedException">Another scope is asked for.</exception>
    public DependencyInjectionScope DefaultQueryDependencyInjectionScope
    {
        get;
        set => field = value == DependencyInjectionScope.Request
            ? value
            : throw new NotSupportedException($"Resolvers get their services from the request; {value} is not supported.");
    } = DependencyInjectionScope.Request;
}

/// <summary>Where resolvers get their services.</summary>
public enum DependencyInjectionScope
{
    /// <summary>From the request.</summary>
    Request,

    /// <summary>From a scope of each resolver.</summary>
    Resolver,
}
