using KnowledgeGraph.Neo4j.Tests;

[assembly: AssemblyFixture(typeof(SharedReleases))]
