namespace KnowledgeGraph.GraphQL.Types.Attributes;

/// <summary>Marks a class whose members become fields of an object type.</summary>
/// <typeparam name="T">The C# type of the object type; derived types are extended too.</typeparam>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ExtendObjectTypeAttribute<T> : Attribute, ITypeExtensionAttribute
{
    Type ITypeExtensionAttribute.ExtendsType => typeof(T);
}

/// <summary>The attribute for any type argument.</summary>
internal interface ITypeExtensionAttribute
{
    Type ExtendsType { get; }
}
