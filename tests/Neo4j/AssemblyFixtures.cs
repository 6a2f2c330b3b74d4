using KnowledgeGraph.Neo4jServer.Tests;

[assembly: AssemblyFixture(typeof(Neo4jFixture))]
