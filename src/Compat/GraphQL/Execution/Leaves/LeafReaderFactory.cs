using System.Linq.Expressions;
using System.Reflection;
using KnowledgeGraph.GraphQL.Execution.Values;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.GraphQL.Types.Scalars;

namespace KnowledgeGraph.GraphQL.Execution.Leaves;

/// <summary>Creates leaf readers for members whose C# type the leaf type can write.</summary>
internal static class LeafReaderFactory
{
    private static readonly MethodInfo ClassMethod = Method(nameof(OfClass));
    private static readonly MethodInfo ValueMethod = Method(nameof(OfValue));
    private static readonly MethodInfo EnumMethod = Method(nameof(OfEnum));
    private static readonly MethodInfo ConvertedMethod = Method(nameof(OfConverted));
    private static readonly MethodInfo LaterMethod = Method(nameof(OfLater));

    /// <summary>Creates the reader; null if leaves have to be completed one by one.</summary>
    /// <param name="type">The leaf type.</param>
    /// <param name="member">The member.</param>
    /// <param name="converters">Converters from other C# types to those of scalars.</param>
    public static LeafReader? Make(NamedType type, MemberRead member, TypeConverters converters)
    {
        var given = member.Value.Type;
        if (given == typeof(ValueTask<string>))
        {
            return type is ScalarType<string> ? Call(LaterMethod, typeof(string), type, member) : null;
        }

        var value = Nullable.GetUnderlyingType(given) ?? given;
        return type switch
        {
            EnumType @enum when @enum.RuntimeType == value && value.IsEnum => Call(EnumMethod, value, type, member),
            ScalarType scalar when scalar.RuntimeType == value && value.IsValueType => Call(ValueMethod, value, type, member),
            ScalarType scalar when scalar.RuntimeType == value && scalar is not OpaqueScalar => Call(ClassMethod, value, type, member),
            ScalarType<string> when value.IsValueType && converters.Knows(value, typeof(string)) => Call(ConvertedMethod, value, type, member, converters),
            _ => null,
        };
    }

    private static MethodInfo Method(string name) =>
        typeof(LeafReaderFactory).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!;

    private static LeafReader Call(MethodInfo method, Type value, params object[] arguments) =>
        (LeafReader)method.MakeGenericMethod(value).Invoke(obj: null, arguments)!;

    private static SynchronousLeafReader<T> OfClass<T>(NamedType type, MemberRead member)
        where T : class =>
        new(member.Compile<T?>(member.Value), LeafForms.OfClass((ScalarType<T>)type));

    private static SynchronousLeafReader<T?> OfValue<T>(NamedType type, MemberRead member)
        where T : struct =>
        new(member.Compile<T?>(AsNullable<T>(member)), LeafForms.OfValue((ScalarType<T>)type));

    private static SynchronousLeafReader<EnumValueDefinition> OfEnum<T>(NamedType type, MemberRead member)
        where T : struct, Enum
    {
        var definitions = ((EnumType)type).Values.ToDictionary(value => (T)value.Value);

        // A value that is not in the enum fails here, and again in the general path, which creates the error.
        var find = (T? value) => value is { } known ? definitions[known] : null;
        return new(
            member.Compile<EnumValueDefinition?>(Expression.Invoke(Expression.Constant(find), AsNullable<T>(member))),
            LeafForms.OfEnum());
    }

    private static SynchronousLeafReader<string> OfConverted<T>(NamedType type, MemberRead member, TypeConverters converters)
        where T : struct
    {
        var convert = converters.Find<T, string>();
        var read = (T? value) => value is { } known ? convert(known) : null;
        return new(
            member.Compile<string?>(Expression.Invoke(Expression.Constant(read), AsNullable<T>(member))),
            LeafForms.OfClass((ScalarType<string>)type));
    }

    private static ValueTaskLeafReader<T> OfLater<T>(NamedType type, MemberRead member)
        where T : class =>
        new(member.Compile<ValueTask<T?>>(member.Value), LeafForms.OfClass((ScalarType<T>)type));

    private static Expression AsNullable<T>(MemberRead member)
        where T : struct =>
        member.Value.Type == typeof(T) ? Expression.Convert(member.Value, typeof(T?)) : member.Value;
}
