namespace KnowledgeGraph.GraphQL.Types.Attributes;

/// <summary>
/// Marks a parameter of a resolver as a service. Not needed for types that are registered as services.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ServiceAttribute : Attribute
{
    /// <summary>Injects the service of the parameter's type.</summary>
    public ServiceAttribute()
    {
    }

    /// <summary>Injects the service registered with a key.</summary>
    /// <param name="key">The key.</param>
    public ServiceAttribute(string key)
    {
        Key = key;
    }

    /// <summary>The key; null for the service without a key.</summary>
    public string? Key { get; }
}
