using System.Reflection;

namespace KnowledgeGraph.GraphQL.Types.Discovery;

/// <summary>Finds the members of C# types that are fields: readable public properties, and methods that return a value.</summary>
internal static class FieldMembers
{
    public static IEnumerable<MemberInfo> Of(Type type)
    {
        var interfaces = type.IsInterface ? type.GetInterfaces() : [];
        return interfaces.Prepend(type)
            .SelectMany(part => part.GetMembers(BindingFlags.Public | BindingFlags.Instance))
            .Where(IsField)
            .GroupBy(member => member.Name, StringComparer.Ordinal)
            .Select(MostDerived)
            .OrderBy(Depth)
            .ThenBy(member => (member as PropertyInfo)?.GetMethod!.MetadataToken ?? member.MetadataToken);
    }

    private static bool IsField(MemberInfo member)
    {
        if (member.DeclaringType == typeof(object))
        {
            return false;
        }

        return member switch
        {
            PropertyInfo property => property.CanRead
                && property.GetIndexParameters().Length == 0
                && IsValue(property.PropertyType),
            MethodInfo method => !method.IsSpecialName
                && !method.IsGenericMethodDefinition
                && method.Name is not (nameof(ToString) or nameof(GetHashCode) or nameof(Equals) or "CompareTo" or "<Clone>$")
                && IsValue(method.ReturnType)
                && Array.TrueForAll(method.GetParameters(), parameter => IsValue(parameter.ParameterType)),
            _ => false,
        };
    }

    private static bool IsValue(Type type) =>
        type != typeof(void)
        && type != typeof(object)
        && type != typeof(Task)
        && type != typeof(ValueTask)
        && type is { IsByRef: false, IsByRefLike: false }
        && !typeof(ICustomAttributeProvider).IsAssignableFrom(type)
        && !typeof(Delegate).IsAssignableFrom(type);

    private static MemberInfo MostDerived(IEnumerable<MemberInfo> sameName) => sameName.MaxBy(Depth)!;

    private static int Depth(MemberInfo member)
    {
        var depth = 0;
        for (var type = member.DeclaringType; type is not null; type = type.BaseType)
        {
            depth++;
        }

        return depth;
    }
}
