using System.Linq.Expressions;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>Access to a member as an expression, which can be combined with further processing and compiled.</summary>
/// <param name="Value">The value of the member, in its declared type.</param>
/// <param name="Parent">The parent object.</param>
/// <param name="Bound">The bound parameters.</param>
internal sealed record MemberRead(Expression Value, ParameterExpression Parent, ParameterExpression Bound)
{
    /// <summary>Compiles a function of the parent and the bound parameters.</summary>
    public Func<object, object?[], T> Compile<T>(Expression value) =>
        Expression.Lambda<Func<object, object?[], T>>(value, Parent, Bound).Compile();
}
