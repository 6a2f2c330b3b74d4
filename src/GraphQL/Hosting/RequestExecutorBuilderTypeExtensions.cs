using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.GraphQL.Types.Discovery;
using KnowledgeGraph.GraphQL.Types.Scalars;
using static KnowledgeGraph.GraphQL.Hosting.RequestExecutorBuilder;

namespace KnowledgeGraph.GraphQL.Hosting;

/// <summary>Names the C# types of the schema.</summary>
public static class RequestExecutorBuilderTypeExtensions
{
    /// <summary>Names the root of queries.</summary>
    /// <typeparam name="TQuery">Its C# type.</typeparam>
    /// <param name="builder">The builder.</param>
    public static IRequestExecutorBuilder AddQueryType<TQuery>(this IRequestExecutorBuilder builder)
        where TQuery : class =>
        Configure(builder, setup => setup.Schema.Query = typeof(TQuery));

    /// <summary>Adds a class marked with <c>[ExtendObjectType]</c>.</summary>
    /// <typeparam name="TExtension">The class.</typeparam>
    /// <param name="builder">The builder.</param>
    public static IRequestExecutorBuilder AddTypeExtension<TExtension>(this IRequestExecutorBuilder builder) =>
        builder.AddTypeExtension(typeof(TExtension));

    /// <summary>Adds a class marked with <c>[ExtendObjectType]</c>, which can be static.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="typeExtension">The class.</param>
    public static IRequestExecutorBuilder AddTypeExtension(this IRequestExecutorBuilder builder, Type typeExtension) =>
        Configure(builder, setup => setup.Schema.Extensions.Add(typeExtension));

    /// <summary>Adds a type that no field refers to: an object, enum, or a type marked as interface or union.</summary>
    /// <typeparam name="T">Its C# type.</typeparam>
    /// <param name="builder">The builder.</param>
    public static IRequestExecutorBuilder AddType<T>(this IRequestExecutorBuilder builder) =>
        Configure(builder, setup => setup.Schema.Types.Add(typeof(T)));

    /// <summary>Adds an object type that no field refers to.</summary>
    /// <typeparam name="T">Its C# type.</typeparam>
    /// <param name="builder">The builder.</param>
    public static IRequestExecutorBuilder AddObjectType<T>(this IRequestExecutorBuilder builder)
        where T : class =>
        builder.AddType<T>();

    /// <summary>Makes a C# type an interface, which every object type derived from it implements.</summary>
    /// <typeparam name="T">The C# type, an abstract class for instance.</typeparam>
    /// <param name="builder">The builder.</param>
    public static IRequestExecutorBuilder AddInterfaceType<T>(this IRequestExecutorBuilder builder) =>
        builder.AddInterfaceType<T>(_ => { });

    /// <summary>Makes a C# type an interface with further fields.</summary>
    /// <typeparam name="T">The C# type, an abstract class for instance.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <param name="configure">Names the further fields.</param>
    public static IRequestExecutorBuilder AddInterfaceType<T>(
        this IRequestExecutorBuilder builder,
        Action<IInterfaceTypeDescriptor<T>> configure)
    {
        var descriptor = new InterfaceTypeDescriptor<T>();
        configure(descriptor);
        return Configure(builder, setup => setup.Schema.Interfaces[typeof(T)] = descriptor.Members);
    }

    /// <summary>Makes a C# type stand for a scalar in output; <see cref="AddTypeConverter"/> says how.</summary>
    /// <typeparam name="TRuntimeType">The C# type.</typeparam>
    /// <typeparam name="TSchemaType">The scalar.</typeparam>
    /// <param name="builder">The builder.</param>
    public static IRequestExecutorBuilder BindRuntimeType<TRuntimeType, TSchemaType>(this IRequestExecutorBuilder builder)
        where TSchemaType : ScalarType =>
        Configure(builder, setup => setup.Schema.RuntimeBindings[typeof(TRuntimeType)] = BuiltInScalars.All.OfType<TSchemaType>().Single());

    /// <summary>Says how values of a C# type become values of another, for instance of the one a scalar takes.</summary>
    /// <typeparam name="TSource">The one C# type.</typeparam>
    /// <typeparam name="TTarget">The other C# type.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <param name="changeType">Makes the one the other.</param>
    public static IRequestExecutorBuilder AddTypeConverter<TSource, TTarget>(
        this IRequestExecutorBuilder builder,
        Func<TSource, TTarget> changeType) =>
        Configure(builder, setup => setup.Schema.Converters.Add(changeType));

    /// <summary>Makes a C# type a union of every object type derived from it.</summary>
    /// <typeparam name="T">The C# type, an empty interface for instance.</typeparam>
    /// <param name="builder">The builder.</param>
    public static IRequestExecutorBuilder AddUnionType<T>(this IRequestExecutorBuilder builder) =>
        Configure(builder, setup => setup.Schema.Unions.Add(typeof(T)));

    /// <summary>Adds an enum that no field refers to.</summary>
    /// <typeparam name="T">Its C# type.</typeparam>
    /// <param name="builder">The builder.</param>
    public static IRequestExecutorBuilder AddEnumType<T>(this IRequestExecutorBuilder builder)
        where T : struct, Enum =>
        builder.AddType<T>();

    /// <summary>Adds an input type that no argument refers to.</summary>
    /// <typeparam name="T">Its C# type.</typeparam>
    /// <param name="builder">The builder.</param>
    public static IRequestExecutorBuilder AddInputObjectType<T>(this IRequestExecutorBuilder builder) =>
        Configure(builder, setup => setup.Schema.InputTypes.Add(typeof(T)));
}
