using KnowledgeGraph.GraphQL.Types.Attributes;

namespace KnowledgeGraph.GraphQL.Types.Discovery;

/// <summary>A class whose members become fields of object types.</summary>
/// <param name="Class">The class.</param>
/// <param name="ExtendsType">The C# type of the object types, or a base of it.</param>
internal sealed record TypeExtension(Type Class, Type ExtendsType)
{
    public static TypeExtension Of(Type @class)
    {
        var attribute = @class.GetCustomAttributes(inherit: false).OfType<ITypeExtensionAttribute>().FirstOrDefault()
            ?? throw new SchemaException($"{@class} is added as a type extension but has no [ExtendObjectType].");
        return new(@class, attribute.ExtendsType);
    }

    public bool Extends(Type type) => ExtendsType.IsAssignableFrom(type);
}
