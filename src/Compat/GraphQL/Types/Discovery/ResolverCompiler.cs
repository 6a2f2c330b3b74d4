using System.Linq.Expressions;
using System.Reflection;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Execution.Values;
using KnowledgeGraph.GraphQL.Types.Attributes;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.GraphQL.Types.Discovery;

/// <summary>Compiles properties and methods to resolvers, so that executing a query needs no reflection.</summary>
/// <param name="services">Determines which parameters are services; null if there are none.</param>
/// <param name="parameters">Create the values of parameters that the application provides itself.</param>
internal sealed class ResolverCompiler(IServiceProviderIsService? services, IReadOnlyList<ParameterBuilder> parameters)
{
    private static readonly MethodInfo FromTaskMethod = Helper(nameof(FromTask));
    private static readonly MethodInfo FromValueTaskMethod = Helper(nameof(FromValueTask));
    private static readonly MethodInfo ReadTaskMethod = Helper(nameof(ReadTask));

    /// <summary>Whether a parameter is an argument of the field, rather than the parent or provided by the engine.</summary>
    public bool IsArgument(ParameterInfo parameter) =>
        !Annotations.Has<ParentAttribute>(parameter)
        && BuilderOf(parameter) is null
        && parameter.ParameterType != typeof(CancellationToken)
        && parameter.ParameterType != typeof(IResolverContext)
        && services?.IsService(parameter.ParameterType) != true;

    /// <summary>Compiles the resolver of a member.</summary>
    /// <param name="member">A property or method.</param>
    /// <param name="owner">The C# type of the objects that have the field.</param>
    /// <param name="arguments">The number of arguments of the field that precede those of the member's parameters.</param>
    public FieldResolver Compile(MemberInfo member, Type owner, int arguments)
    {
        var parent = Expression.Parameter(typeof(object), "parent");
        var bound = Expression.Parameter(typeof(object?[]), "bound");
        var bindings = new List<ParameterBinding>();

        Expression Bind(ParameterBinding binding, Type type)
        {
            bindings.Add(binding);
            return Expression.Convert(Expression.ArrayIndex(bound, Expression.Constant(bindings.Count - 1)), type);
        }

        var declaring = member.ReflectedType!;
        var target = declaring.IsAssignableFrom(owner) ? Expression.Convert(parent, declaring) : Bind(new InstanceBinding(declaring), declaring);

        Expression value;
        if (member is PropertyInfo property)
        {
            value = Expression.Property(target, property);
        }
        else
        {
            var method = (MethodInfo)member;
            value = Expression.Call(target, method, method.GetParameters().Select(parameter =>
                Annotations.Has<ParentAttribute>(parameter)
                    ? Parent(parent, parameter, owner)
                    : Bind(BindingOf(parameter, ref arguments), parameter.ParameterType)).ToList());
        }

        var result = Result(value, out var readTask);
        var resolver = Expression.Lambda<Func<object, object?[], object?>>(result, parent, bound);
        return new(new Lazy<Func<object, object?[], object?>>(() => resolver.Compile()), bindings, readTask, new MemberRead(value, parent, bound));
    }

    private static UnaryExpression Parent(ParameterExpression parent, ParameterInfo parameter, Type owner) =>
        parameter.ParameterType.IsAssignableFrom(owner)
            ? Expression.Convert(parent, parameter.ParameterType)
            : throw new SchemaException(
                $"The parent of {parameter.Member.DeclaringType}.{parameter.Member.Name} is {owner}, not {parameter.ParameterType}.");

    private ParameterBuilder? BuilderOf(ParameterInfo parameter) => parameters.FirstOrDefault(builder => builder.CanHandle(parameter));

    private ParameterBinding BindingOf(ParameterInfo parameter, ref int arguments)
    {
        if (BuilderOf(parameter) is { } builder)
        {
            return builder.Binding;
        }

        if (parameter.ParameterType == typeof(CancellationToken))
        {
            return new CancellationTokenBinding();
        }

        if (parameter.ParameterType == typeof(IResolverContext))
        {
            return new ResolverContextBinding();
        }

        return IsArgument(parameter)
            ? new ArgumentBinding(arguments++, InputListConverter.For(parameter.ParameterType))
            : new ServiceBinding(parameter.ParameterType);
    }

    private static Expression Result(Expression value, out Func<Task, object?>? readTask)
    {
        readTask = null;
        if (!TypeShape.TryGetTaskResult(value.Type, out var result))
        {
            return Expression.Convert(value, typeof(object));
        }

        readTask = ReadTaskMethod.MakeGenericMethod(result).CreateDelegate<Func<Task, object?>>();
        var from = value.Type.GetGenericTypeDefinition() == typeof(Task<>) ? FromTaskMethod : FromValueTaskMethod;
        return Expression.Call(from.MakeGenericMethod(result), value);
    }

    private static MethodInfo Helper(string name) =>
        typeof(ResolverCompiler).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>The result if the task has completed, otherwise the task.</summary>
    private static object? FromTask<T>(Task<T> task) => task.IsCompletedSuccessfully ? ReadTask<T>(task) : task;

    /// <summary>The result if the task has completed, otherwise the task.</summary>
    private static object? FromValueTask<T>(ValueTask<T> task) =>
        task.IsCompletedSuccessfully ? task.GetAwaiter().GetResult() : task.AsTask();

    private static object? ReadTask<T>(Task task) => ((Task<T>)task).GetAwaiter().GetResult();
}
