using System.Linq.Expressions;
using System.Reflection;

namespace KnowledgeGraph.GraphQL.Types.Discovery;

/// <summary>Collects what is said about an object type in addition to its C# type.</summary>
internal abstract class ObjectTypeDescriptor
{
    private readonly Dictionary<string, ObjectFieldDescriptor> _fields = new(StringComparer.Ordinal);

    public string? TypeName { get; protected set; }

    public string? Text { get; protected set; }

    /// <summary>What is said about a member; null if nothing is.</summary>
    public ObjectFieldDescriptor? FieldOf(MemberInfo member) => _fields.GetValueOrDefault(member.Name);

    protected ObjectFieldDescriptor GetOrAdd(MemberInfo member)
    {
        if (!_fields.TryGetValue(member.Name, out var field))
        {
            field = new();
            _fields.Add(member.Name, field);
        }

        return field;
    }
}

/// <summary>The descriptor of a C# type.</summary>
internal sealed class ObjectTypeDescriptor<TRuntimeType> : ObjectTypeDescriptor, IObjectTypeDescriptor<TRuntimeType>
{
    public IObjectTypeDescriptor<TRuntimeType> Name(string value)
    {
        TypeName = value;
        return this;
    }

    public IObjectTypeDescriptor<TRuntimeType> Description(string? value)
    {
        Text = value;
        return this;
    }

    public IObjectFieldDescriptor Field<TValue>(Expression<Func<TRuntimeType, TValue?>> propertyOrMethod) =>
        propertyOrMethod.Body switch
        {
            MemberExpression { Member: PropertyInfo property } => GetOrAdd(property),
            MethodCallExpression call => GetOrAdd(call.Method),
            _ => throw new SchemaException($"'{propertyOrMethod}' is neither a property nor a method of {typeof(TRuntimeType)}."),
        };
}
