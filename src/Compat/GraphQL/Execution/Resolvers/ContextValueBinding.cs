using System.Linq.Expressions;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>A value that the application creates from the context of the field.</summary>
internal abstract class ContextValueBinding : ParameterBinding;

/// <summary>The binding of values of one type.</summary>
/// <param name="expression">Creates the value.</param>
internal sealed class ContextValueBinding<T>(Expression<Func<IResolverContext, T>> expression) : ContextValueBinding
{
    private readonly Lazy<Func<IResolverContext, T>> _create = new(() => expression.Compile());

    public override object? Bind(FieldContext context) => _create.Value(new ResolverContext(context));
}
