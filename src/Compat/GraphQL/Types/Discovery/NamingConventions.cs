using System.Reflection;
using System.Text;
using KnowledgeGraph.GraphQL.Types.Attributes;

namespace KnowledgeGraph.GraphQL.Types.Discovery;

/// <summary>
/// Converts C# names to GraphQL names: <c>GetPhenotypesAsync</c> to <c>phenotypes</c>, <c>VeryRare</c> to <c>VERY_RARE</c>; names of
/// input classes end with <c>Input</c>. The rules are those of HotChocolate.
/// </summary>
internal static class NamingConventions
{
    private const string InputSuffix = "Input";

    public static string TypeName(Type type)
    {
        var name = type.GetCustomAttribute<GraphQLNameAttribute>(inherit: false)?.Name
            ?? type.GetCustomAttribute<InterfaceTypeAttribute>(inherit: false)?.Name
            ?? type.GetCustomAttribute<UnionTypeAttribute>(inherit: false)?.Name;
        if (!type.IsGenericType)
        {
            return name ?? type.Name;
        }

        var arguments = string.Join("And", type.GetGenericArguments().Select(TypeName));
        return $"{name ?? type.Name[..type.Name.IndexOf('`')]}Of{arguments}";
    }

    public static string InputTypeName(Type type)
    {
        var name = TypeName(type);
        return name.EndsWith(InputSuffix, StringComparison.Ordinal) ? name : name + InputSuffix;
    }

    public static string FieldName(MemberInfo member) =>
        member.GetCustomAttribute<GraphQLNameAttribute>(inherit: false)?.Name
        ?? CamelCase(member is MethodInfo method ? WithoutVerbAndSuffix(method) : member.Name);

    public static string ArgumentName(ParameterInfo parameter) =>
        parameter.GetCustomAttribute<GraphQLNameAttribute>(inherit: false)?.Name ?? CamelCase(parameter.Name!);

    public static string EnumValueName(FieldInfo value) =>
        value.GetCustomAttribute<GraphQLNameAttribute>(inherit: false)?.Name ?? UpperSnakeCase(value.Name);

    private static string WithoutVerbAndSuffix(MethodInfo method)
    {
        const string Verb = "Get";
        const string Suffix = "Async";
        var name = method.Name;
        if (name.Length > Verb.Length && name.StartsWith(Verb, StringComparison.Ordinal))
        {
            name = name[Verb.Length..];
        }

        var isAsync = TypeShape.TryGetTaskResult(method.ReturnType, out _);
        return isAsync && name.Length > Suffix.Length && name.EndsWith(Suffix, StringComparison.Ordinal)
            ? name[..^Suffix.Length]
            : name;
    }

    /// <summary>Converts leading capitals to lower case, except the last of several, which starts a word: <c>URLPath</c> is <c>urlPath</c>.</summary>
    private static string CamelCase(string name)
    {
        var capitals = name.TakeWhile(char.IsUpper).Count();
        if (capitals > 1 && capitals < name.Length && char.IsLetter(name[capitals]))
        {
            capitals--;
        }

        return string.Concat(name[..capitals].ToLowerInvariant(), name.AsSpan(capitals));
    }

    /// <summary>Inserts an underscore before each capital that starts a word: <c>HPOTerm</c> is <c>HPO_TERM</c>.</summary>
    private static string UpperSnakeCase(string name)
    {
        if (!name.Any(char.IsLower))
        {
            return name;
        }

        var text = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            var beginsWord = i > 0
                && char.IsUpper(name[i])
                && name[i - 1] != '_'
                && (!char.IsUpper(name[i - 1]) || (i < name.Length - 1 && char.IsLower(name[i + 1])));
            text.Append(beginsWord ? "_" : string.Empty).Append(char.ToUpperInvariant(name[i]));
        }

        return text.ToString();
    }
}
