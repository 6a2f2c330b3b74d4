using System.Reflection;

namespace KnowledgeGraph.GraphQL.Types.Discovery;

/// <summary>The ids of types and members in XML documentation files (C# specification, annex D.4.2).</summary>
internal static class XmlDocumentationId
{
    public static string OfType(Type type) => "T:" + Name(Definition(type));

    public static string OfMember(MemberInfo member)
    {
        // The file contains ids of generic definitions, whereas a member of a constructed type has type arguments.
        var type = Definition(member.DeclaringType!);
        var definition = type.GetMemberWithSameMetadataDefinitionAs(member);
        var name = $"{Name(type)}.{definition.Name}";
        return definition switch
        {
            PropertyInfo => "P:" + name,
            FieldInfo => "F:" + name,
            MethodInfo method => "M:" + name + Parameters(method),
            _ => throw new NotSupportedException($"{member} is neither a property, a field nor a method."),
        };
    }

    private static Type Definition(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;

    private static string Parameters(MethodInfo method)
    {
        var parameters = method.GetParameters();
        return parameters.Length == 0
            ? string.Empty
            : $"({string.Join(',', parameters.Select(parameter => Reference(parameter.ParameterType)))})";
    }

    private static string Reference(Type type)
    {
        if (type.IsGenericParameter)
        {
            return (type.DeclaringMethod is null ? "`" : "``") + type.GenericParameterPosition;
        }

        if (type.IsArray)
        {
            return Reference(type.GetElementType()!) + "[]";
        }

        if (!type.IsGenericType)
        {
            return Name(type);
        }

        var name = Name(type.GetGenericTypeDefinition());
        return $"{name[..name.IndexOf('`')]}{{{string.Join(',', type.GetGenericArguments().Select(Reference))}}}";
    }

    private static string Name(Type type) => (type.FullName ?? type.Name).Replace('+', '.');
}
