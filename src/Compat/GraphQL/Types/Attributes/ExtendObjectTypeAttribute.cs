namespace KnowledgeGraph.GraphQL.Types.Attributes;

/// <summary>Marks a class whose members become fields of an object type.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ExtendObjectTypeAttribute : Attribute, ITypeExtensionAttribute
{
    /// <summary>Extends the object type with a name.</summary>
    /// <param name="name">The name in GraphQL.</param>
    public ExtendObjectTypeAttribute(string name)
    {
        Name = name;
    }

    /// <summary>Extends the object type of a C# type, and those of all types derived from it.</summary>
    /// <param name="extendsType">The C# type.</param>
    public ExtendObjectTypeAttribute(Type extendsType)
    {
        ExtendsType = extendsType;
    }

    /// <summary>The name in GraphQL; null if the C# type is given.</summary>
    public string? Name { get; }

    /// <summary>The C# type; null if the name is given.</summary>
    public Type? ExtendsType { get; }

    /// <summary>Properties of the extended C# type that are not fields.</summary>
    public string[]? IgnoreProperties { get; set; }

    /// <summary>Whether static members of the class become fields too.</summary>
    public bool IncludeStaticMembers { get; set; }
}

/// <summary>Marks a class whose members become fields of an object type.</summary>
/// <typeparam name="T">The C# type of the object type; derived types are extended too.</typeparam>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ExtendObjectTypeAttribute<T> : Attribute, ITypeExtensionAttribute
{
    string? ITypeExtensionAttribute.Name => null;

    Type? ITypeExtensionAttribute.ExtendsType => typeof(T);

    /// <summary>Properties of the extended C# type that are not fields.</summary>
    public string[]? IgnoreProperties { get; set; }

    /// <summary>Whether static members of the class become fields too.</summary>
    public bool IncludeStaticMembers { get; set; }
}

/// <summary>The common members of both forms of the attribute.</summary>
internal interface ITypeExtensionAttribute
{
    string? Name { get; }

    Type? ExtendsType { get; }

    string[]? IgnoreProperties { get; }

    bool IncludeStaticMembers { get; }
}
