using System.Reflection;
using KnowledgeGraph.GraphQL.Execution.Values;

namespace KnowledgeGraph.GraphQL.Types.Discovery;

/// <summary>The C# types an application named for its schema.</summary>
internal sealed class SchemaConfiguration
{
    public Type? Query { get; set; }

    /// <summary>Types that may not be reached from a root.</summary>
    public List<Type> Types { get; } = [];

    /// <summary>Types that only stand for input.</summary>
    public List<Type> InputTypes { get; } = [];

    /// <summary>Classes that are interfaces of the schema, each with the members that are fields beside its own.</summary>
    public Dictionary<Type, List<MemberInfo>> Interfaces { get; } = [];

    /// <summary>C# types that stand for a scalar in output.</summary>
    public Dictionary<Type, ScalarType> RuntimeBindings { get; } = [];

    /// <summary>Make values of bound types values of their scalar.</summary>
    public TypeConverters Converters { get; } = new();

    /// <summary>Types that are unions of what derives from them.</summary>
    public HashSet<Type> Unions { get; } = [];

    public List<Type> Extensions { get; } = [];

    /// <summary>Directives beside the built-in ones.</summary>
    public List<DirectiveDefinition> Directives { get; } = [];

    /// <summary>The cost of fields that have no other and whose resolver is not pure; null for none.</summary>
    public double? DefaultResolverCost { get; set; }

    /// <summary>Whether XML documentation describes the schema.</summary>
    public bool UseXmlDocumentation { get; set; } = true;
}
