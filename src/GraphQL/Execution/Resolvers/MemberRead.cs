using System.Linq.Expressions;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>How a member is read, as an expression that can be compiled for what is done with its value.</summary>
/// <param name="Value">The value of the member, of its own type.</param>
/// <param name="Parent">The parent object.</param>
/// <param name="Bound">The bound parameters.</param>
internal sealed record MemberRead(Expression Value, ParameterExpression Parent, ParameterExpression Bound)
{
    /// <summary>Compiles a function of parent and bound parameters.</summary>
    public Func<object, object?[], T> Compile<T>(Expression value) =>
        Expression.Lambda<Func<object, object?[], T>>(value, Parent, Bound).Compile();
}
