using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.GraphQL.Types.Discovery;
using KnowledgeGraph.GraphQL.Types.Scalars;
using static KnowledgeGraph.GraphQL.Hosting.RequestExecutorBuilder;

namespace KnowledgeGraph.GraphQL.Hosting;

/// <summary>Extensions to add C# types to the schema.</summary>
public static class RequestExecutorBuilderTypeExtensions
{
    /// <summary>Sets the root type of queries.</summary>
    /// <typeparam name="TQuery">Its C# type.</typeparam>
    /// <param name="builder">The builder.</param>
    public static IRequestExecutorBuilder AddQueryType<TQuery>(this IRequestExecutorBuilder builder)
        where TQuery : class =>
        Configure(builder, setup => setup.Schema.Query = typeof(TQuery));

    /// <summary>Adds a class marked with <c>[ExtendObjectType]</c>.</summary>
    /// <typeparam name="TExtension">The class.</typeparam>
    /// <param name="builder">The builder.</param>
    public static IRequestExecutorBuilder AddTypeExtension<TExtension>(this IRequestExecutorBuilder builder) =>
        Configure(builder, setup => setup.Schema.Extensions.Add(typeof(TExtension)));

    /// <summary>Adds a type that no field refers to: an object, enum, or a type marked as interface or union.</summary>
    /// <typeparam name="T">Its C# type.</typeparam>
    /// <param name="builder">The builder.</param>
    public static IRequestExecutorBuilder AddType<T>(this IRequestExecutorBuilder builder) =>
        Configure(builder, setup => setup.Schema.Types.Add(typeof(T)));

    /// <summary>Adds an object type.</summary>
    /// <typeparam name="T">Its C# type.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <param name="configure">Describes the type.</param>
    public static IRequestExecutorBuilder AddObjectType<T>(
        this IRequestExecutorBuilder builder,
        Action<IObjectTypeDescriptor<T>> configure)
    {
        var descriptor = new ObjectTypeDescriptor<T>();
        configure(descriptor);
        return Configure(builder, setup => setup.Schema.Objects[typeof(T)] = descriptor);
    }

    /// <summary>Maps a C# type to an interface, which every object type derived from it implements.</summary>
    /// <typeparam name="T">The C# type, such as an abstract class.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <param name="configure">Adds fields.</param>
    public static IRequestExecutorBuilder AddInterfaceType<T>(
        this IRequestExecutorBuilder builder,
        Action<IInterfaceTypeDescriptor<T>> configure)
    {
        var descriptor = new InterfaceTypeDescriptor<T>();
        configure(descriptor);
        return Configure(builder, setup => setup.Schema.Interfaces[typeof(T)] = descriptor.Members);
    }

    /// <summary>Maps a C# type to a scalar in output; requires a converter (<see cref="AddTypeConverter"/>).</summary>
    /// <typeparam name="TRuntimeType">The C# type.</typeparam>
    /// <typeparam name="TSchemaType">The scalar.</typeparam>
    /// <param name="builder">The builder.</param>
    public static IRequestExecutorBuilder BindRuntimeType<TRuntimeType, TSchemaType>(this IRequestExecutorBuilder builder)
        where TSchemaType : ScalarType =>
        Configure(builder, setup => setup.Schema.RuntimeBindings[typeof(TRuntimeType)] = BuiltInScalars.All.OfType<TSchemaType>().Single());

    /// <summary>Adds a converter between C# types, such as to the type of a scalar.</summary>
    /// <typeparam name="TSource">The type to convert from.</typeparam>
    /// <typeparam name="TTarget">The type to convert to.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <param name="changeType">The conversion.</param>
    public static IRequestExecutorBuilder AddTypeConverter<TSource, TTarget>(
        this IRequestExecutorBuilder builder,
        Func<TSource, TTarget> changeType) =>
        Configure(builder, setup => setup.Schema.Converters.Add(changeType));
}
