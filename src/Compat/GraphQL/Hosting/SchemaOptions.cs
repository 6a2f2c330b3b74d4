namespace KnowledgeGraph.GraphQL.Hosting;

/// <summary>Options of resolvers.</summary>
public sealed class SchemaOptions
{
    /// <summary>The scope of the services of query resolvers; only the scope of the request is supported.</summary>
    /// <exception cref="NotSupportedException">The value is another scope.</exception>
    public DependencyInjectionScope DefaultQueryDependencyInjectionScope
    {
        get;
        set => field = value == DependencyInjectionScope.Request
            ? value
            : throw new NotSupportedException($"Resolvers get their services from the request; {value} is not supported.");
    } = DependencyInjectionScope.Request;
}

/// <summary>The scope of the services of resolvers.</summary>
public enum DependencyInjectionScope
{
    /// <summary>The scope of the request.</summary>
    Request,

    /// <summary>A separate scope for each resolver.</summary>
    Resolver,
}
