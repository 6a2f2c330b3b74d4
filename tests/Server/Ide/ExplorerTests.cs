using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KnowledgeGraph.Server.Tests.Ide;

/// <summary>GraphiQL at <c>/graphql</c>, as a visitor's browser shows it over the starter graph.</summary>
public sealed class ExplorerTests(StarterServer server, Browser browser)
{
    private static readonly string[] Examples =
    [
        "WhatStatementsRestOn", "ExcludedAndConflicting", "FromAPhenotypeToGenes", "AroundADisease",
        "DiseasesThatShareAGene", "ListPageByPage",
    ];

    [Fact]
    public async Task It_opens_with_the_examples_and_answers_without_a_complaint_or_another_host()
    {
        var address = await server.AddressAsync();
        var page = await browser.VisitorAsync(ColorScheme.Light);
        var complaints = new List<string>();
        var hosts = new HashSet<string>();
        page.Console += (_, message) => complaints.AddRange(message.Type is "error" or "warning" ? [message.Text] : []);
        page.PageError += (_, error) => complaints.Add(error);
        page.RequestFailed += (_, request) => complaints.Add($"{request.Url}: {request.Failure}");
        page.Request += (_, request) => hosts.Add(new Uri(request.Url).Authority);

        await page.GotoAsync(new Uri(address, "/graphql").ToString());
        await Expect(page.Locator(".graphiql-tab-button")).ToHaveTextAsync(Examples);
        await Expect(page.Locator(".graphiql-query-editor .view-lines")).ToContainTextAsync(Examples[0]);
        await page.Locator(".graphiql-execute-button").ClickAsync();

        // The question names the disease as OMIM:205950 only.
        await Expect(page.Locator(".result-window .view-lines")).ToContainTextAsync("MONDO:0008785");
        Assert.Empty(complaints);
        Assert.Equal([address.Authority], hosts);
    }

    [Fact]
    public async Task Every_example_has_a_tab_and_an_answer_in_the_starter_graph()
    {
        var graph = await server.GraphAsync();
        var files = Directory.GetFiles(Path.Combine(Repository.Root, "src/Explorer/src/examples"), "*.graphql");
        Assert.Equal(Examples.Order(StringComparer.Ordinal), files.Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));
        foreach (var file in files)
        {
            var data = await graph.DataAsync(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
            Assert.All(data.AsObject(), field => Assert.True(field.Value is not null, $"{file}: {field.Key} is null"));
        }
    }

    [Theory]
    [InlineData(ColorScheme.Dark)]
    [InlineData(ColorScheme.Light)]
    public async Task It_wears_the_colours_that_the_visitor_prefers(ColorScheme scheme)
    {
        var page = await browser.VisitorAsync(scheme);
        await page.GotoAsync(new Uri(await server.AddressAsync(), "/graphql").ToString());
        var editor = page.Locator(".graphiql-query-editor .monaco-editor").First;
        await Expect(editor).ToBeVisibleAsync();

        var ground = await LightnessAsync(page.Locator(".graphiql-container"), "backgroundColor");
        var text = await LightnessAsync(editor, "color");

        Assert.True(scheme == ColorScheme.Dark ? ground < 0.3 && text > 0.5 : ground > 0.7 && text < 0.5, $"ground {ground}, text {text}");
    }

    /// <summary>From 0, black, to 1, white.</summary>
    private static Task<double> LightnessAsync(ILocator element, string property) => element.EvaluateAsync<double>(
        """
        (element, property) => {
          const canvas = new OffscreenCanvas(1, 1).getContext('2d');
          canvas.fillStyle = getComputedStyle(element)[property];
          canvas.fillRect(0, 0, 1, 1);
          const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data;
          return (red + green + blue) / 3 / 255;
        }
        """,
        property);
}
