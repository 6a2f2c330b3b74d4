using System.Reflection;
using KnowledgeGraph.Server.Schema;

namespace KnowledgeGraph.Server.Tests.Schema;

/// <summary>Rules for the classes of the schema.</summary>
public sealed class ResolverTests
{
    [Fact]
    public void A_resolver_has_at_most_six_parameters()
    {
        var resolvers = typeof(GraphQuery).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(GraphQuery).Namespace && type.IsPublic)
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .ToList();

        Assert.True(resolvers.Count > 40, $"only {resolvers.Count} methods were looked at");
        Assert.All(resolvers, method => Assert.True(
            method.GetParameters().Length <= 6, $"{method.DeclaringType!.Name}.{method.Name} has {method.GetParameters().Length} parameters"));
    }

    [Fact]
    public void Every_resolver_that_reads_a_list_declares_its_arguments()
    {
        var readers = typeof(GraphQuery).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(method => method.GetParameters().Any(parameter => parameter.ParameterType == typeof(ListReader)))
            .ToList();

        Assert.NotEmpty(readers);
        Assert.All(readers, method => Assert.True(
            method.IsDefined(typeof(PagedListAttribute)), $"{method.DeclaringType!.Name}.{method.Name} has no [PagedList]"));
    }
}
