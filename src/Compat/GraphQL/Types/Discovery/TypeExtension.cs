using KnowledgeGraph.GraphQL.Types.Attributes;

namespace KnowledgeGraph.GraphQL.Types.Discovery;

/// <summary>A class whose members become fields of object types.</summary>
/// <param name="Class">The class.</param>
/// <param name="ExtendsType">The C# type of the object types, or a base of it; null if <paramref name="ExtendsName"/> is given.</param>
/// <param name="ExtendsName">The name of the object type in GraphQL; null if <paramref name="ExtendsType"/> is given.</param>
/// <param name="IgnoredProperties">Properties of the extended C# type that are not fields.</param>
/// <param name="IncludeStaticMembers">Whether static members of the class become fields too.</param>
internal sealed record TypeExtension(
    Type Class,
    Type? ExtendsType,
    string? ExtendsName,
    IReadOnlyList<string> IgnoredProperties,
    bool IncludeStaticMembers)
{
    public static TypeExtension Of(Type @class)
    {
        var attribute = @class.GetCustomAttributes(inherit: false).OfType<ITypeExtensionAttribute>().FirstOrDefault()
            ?? throw new SchemaException($"{@class} is added as a type extension but has no [ExtendObjectType].");
        return new(
            @class,
            attribute.ExtendsType,
            attribute.Name,
            attribute.IgnoreProperties ?? [],
            attribute.IncludeStaticMembers);
    }

    public bool Extends(Type type, string typeName) =>
        ExtendsType?.IsAssignableFrom(type) ?? string.Equals(ExtendsName, typeName, StringComparison.Ordinal);
}
