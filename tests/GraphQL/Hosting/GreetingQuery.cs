namespace KnowledgeGraph.GraphQL.Tests.Hosting;

public sealed class GreetingQuery
{
    public string Greet(string name) => $"Hello {name}";
}
