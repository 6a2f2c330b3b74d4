using KnowledgeGraph.Contract.Tests;

namespace KnowledgeGraph.Server.Tests.Schema;

/// <summary>A query n levels deep makes n calls of the port, whatever the number of entities.</summary>
public sealed class PortCallTests : IAsyncLifetime
{
    private StoreUnderTest? _store;
    private CountingGraphs? _graphs;
    private GraphHost? _host;

    public async ValueTask InitializeAsync()
    {
        _store = await StoreUnderTest.OpenAsync(SmallGraph.Content, TestContext.Current.CancellationToken);
        _graphs = new CountingGraphs(_store.Graphs);
        _host = await GraphHost.StartAsync(_graphs);
    }

    public async ValueTask DisposeAsync()
    {
        if (_host is not null)
        {
            await _host.DisposeAsync();
            await _store!.DisposeAsync();
        }
    }

    [Theory]
    [InlineData(
        "{ diseases(first: 100) { nodes { genes { nodes { diseases { nodes { phenotypes(first: 25) { nodes { id name } } } } } } } } }",
        "List Related Related Related")]
    [InlineData("{ diseases { nodes { id name category level deprecated url release } } }", "List")]
    [InlineData("{ diseases { nodes { name(language: \"ja\") description synonyms { text } xrefs { id } overview { text } } } }", "List Texts")]
    [InlineData("{ diseases { nodes { counts { genes } phenotypes { totalCount } excluded: phenotypes(presence: EXCLUDED) { totalCount } } } }", "Counts List Related Related")]
    [InlineData("{ diseases { nodes { phenotypes { edges { assertions { subject { id } object { id } onset { id } modifiers { id } } } } } } }", "Assertions Entities List Related")]
    [InlineData("{ phenotypes { nodes { bodySystems { id } informationContent parents { nodes { id } } ancestors { nodes { id } } } } }", "Hierarchy Hierarchy List Phenotypes")]
    [InlineData("{ a: disease(id: \"MONDO:0000011\") { id } b: disease(id: \"OMIM:205950\") { id } nodes(ids: [\"HGNC:1\", \"HP:0001903\"]) { id } }", "Resolve")]
    [InlineData("{ diseases { nodes { phenotypes(under: \"HP:0001871\") { totalCount } } } }", "List Related Resolve")]
    public async Task A_level_makes_one_call_for_each_field_and_arguments(string query, string expected)
    {
        await _host!.Graph.DataAsync(query);
        Engine.AssertCalls(
            $"Lease {expected}".Split(' '),
            _graphs!.Calls.OrderBy(call => call != "Lease").ThenBy(call => call, StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_request_gives_its_lease_back_when_it_has_been_answered()
    {
        await _host!.Graph.DataAsync("{ diseases { nodes { id genes { totalCount } } } release { hash } }");
        await _host!.Graph.ErrorAsync("{ disease(id: \"nonsense\") { id } }");

        // The response may reach us a moment before the request's services are disposed.
        for (var waited = 0; _graphs!.Leases > 0 && waited < 5000; waited += 10)
        {
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }

        Assert.Equal(0, _graphs.Leases);
        Assert.Equal(2, _graphs.Calls.Count(call => call == "Lease"));
    }
}
