using System.Reflection;
using KnowledgeGraph.GraphQL.Types.Attributes;

namespace KnowledgeGraph.GraphQL.Types.Discovery;

/// <summary>Reads attributes, nullable annotations and XML documentation of C# types and members.</summary>
internal sealed class Annotations(XmlDocumentation documentation)
{
    private readonly NullabilityInfoContext _nullability = new();

    public TypeShape ShapeOf(PropertyInfo property) => TypeShape.Of(_nullability.Create(property));

    public TypeShape ShapeOf(ParameterInfo parameter) => TypeShape.Of(_nullability.Create(parameter));

    public string? Describe(Type type) => documentation.OfType(type);

    public string? Describe(MemberInfo member) => documentation.OfMember(member);

    public string? Describe(ParameterInfo parameter) => documentation.OfParameter(parameter);

    public static string? DeprecationReason(ICustomAttributeProvider member)
    {
        if (Find<GraphQLDeprecatedAttribute>(member) is { } deprecated)
        {
            return deprecated.DeprecationReason;
        }

        return Find<ObsoleteAttribute>(member) is { } obsolete
            ? obsolete.Message ?? BuiltInDirectives.DefaultDeprecationReason
            : null;
    }

    /// <summary>Lets the attributes of a member describe its field.</summary>
    public static void Apply(MemberInfo member, ObjectFieldDescriptor descriptor)
    {
        foreach (var attribute in member.GetCustomAttributes<ObjectFieldDescriptorAttribute>(inherit: true))
        {
            attribute.Configure(descriptor, descriptor, member);
        }
    }

    public static bool Has<TAttribute>(ICustomAttributeProvider member)
        where TAttribute : Attribute =>
        member.IsDefined(typeof(TAttribute), inherit: false);

    public static TAttribute? Find<TAttribute>(ICustomAttributeProvider member)
        where TAttribute : Attribute =>
        (TAttribute?)member.GetCustomAttributes(typeof(TAttribute), inherit: false).FirstOrDefault();
}
