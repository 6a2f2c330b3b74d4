using System.Reflection;
using KnowledgeGraph.GraphQL.Execution.Values;

namespace KnowledgeGraph.GraphQL.Types.Discovery;

/// <summary>The C# types and options that an application configured for its schema.</summary>
internal sealed class SchemaConfiguration
{
    public Type? Query { get; set; }

    /// <summary>Types that may not be reachable from a root.</summary>
    public List<Type> Types { get; } = [];

    /// <summary>Classes that are interfaces of the schema, each with additional members that become fields.</summary>
    public Dictionary<Type, List<MemberInfo>> Interfaces { get; } = [];

    /// <summary>What is said about object types in addition to their C# types.</summary>
    public Dictionary<Type, ObjectTypeDescriptor> Objects { get; } = [];

    /// <summary>Create the values of parameters that the application provides itself.</summary>
    public List<ParameterBuilder> Parameters { get; } = [];

    /// <summary>C# types mapped to a scalar in output.</summary>
    public Dictionary<Type, ScalarType> RuntimeBindings { get; } = [];

    /// <summary>Converters from mapped types to the types of their scalars.</summary>
    public TypeConverters Converters { get; } = new();

    public List<Type> Extensions { get; } = [];

    /// <summary>Directives in addition to the built-in ones.</summary>
    public List<DirectiveDefinition> Directives { get; } = [];

    /// <summary>Whether fields whose resolver is not pure have a default cost.</summary>
    public bool AppliesDefaultCost { get; set; }
}
