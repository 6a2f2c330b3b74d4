using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>A service of the request, including data loaders.</summary>
/// <param name="type">The type it is registered under.</param>
internal sealed class ServiceBinding(Type type) : ParameterBinding
{
    public override object? Bind(FieldContext context) => context.Request.Services.GetRequiredService(type);
}

/// <summary>The cancellation token of the request.</summary>
internal sealed class CancellationTokenBinding : ParameterBinding
{
    public override object? Bind(FieldContext context) => context.Request.CancellationToken;
}

/// <summary>The instance of a class with resolvers: the registered service, or else an instance created for the field.</summary>
/// <param name="type">The class.</param>
internal sealed class InstanceBinding(Type type) : ParameterBinding
{
    private readonly ObjectFactory _factory = ActivatorUtilities.CreateFactory(type, []);

    public override object? Bind(FieldContext context) =>
        context.Request.Services.GetService(type) ?? _factory(context.Request.Services, []);
}
