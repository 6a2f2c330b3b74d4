namespace KnowledgeGraph.GraphQL.Types.Attributes;

/// <summary>
/// Marks a parameter of a resolver as a service. Types that are registered as services need no mark.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ServiceAttribute : Attribute
{
    /// <summary>Takes the service of the parameter's type.</summary>
    public ServiceAttribute()
    {
    }

    /// <summary>Takes the service registered under a key.</summary>
    /// <param name="key">The key.</param>
    public ServiceAttribute(string key)
    {
        Key = key;
    }

    /// <summary>The key; null for the service of the type alone.</summary>
    public string? Key { get; }
}
