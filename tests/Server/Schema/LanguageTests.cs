using KnowledgeGraph.Contract.Tests;

namespace KnowledgeGraph.Server.Tests.Schema;

/// <summary>Language tags are looked up as RFC 4647, section 3.4 says: from the tag asked for to more general ones.</summary>
public sealed class LanguageTests(LanguageServer server) : IClassFixture<LanguageServer>
{
    [Theory]
    [InlineData("pt", "anemia alfa")]
    [InlineData("pt-BR", "anemia alfa")]
    [InlineData("PT-br", "anemia alfa")]
    [InlineData("pt-Latn-BR-x-hospital", "anemia alfa")]
    [InlineData("zh-Hans", "甲型贫血")]
    [InlineData("zh-hans", "甲型贫血")]
    [InlineData("zh-Hans-CN", "甲型贫血")]
    [InlineData("zh-Hant", "貧血")]
    [InlineData("zh-Hant-TW", "貧血")]
    [InlineData("zh", "貧血")]
    [InlineData("en", "Alpha anemia")]
    [InlineData("EN", "Alpha anemia")]
    [InlineData("en-US", "Alpha anemia")]
    [InlineData("en-GB", "Alpha anaemia")]
    [InlineData("en-GB-oed", "Alpha anaemia")]
    [InlineData("de-CH", null)]
    [InlineData("p", null)]
    [InlineData("ptx", null)]
    [InlineData("-", null)]
    [InlineData("", null)]
    public async Task A_name_is_given_in_the_nearest_language_that_has_one(string language, string? expected)
    {
        var data = await server.Graph.DataAsync("query($language: String) { disease(id: \"MONDO:0000011\") { name(language: $language) } }", new { language });
        Assert.Equal(expected, (string?)data["disease"]!["name"]);
    }

    [Theory]
    [InlineData("pt-BR", "Palidez.")]
    [InlineData("zh-Hans", null)]
    [InlineData("en-US", "Pallor.")]
    [InlineData("en-GB", "Pallor.")]
    public async Task A_definition_is_looked_up_for_itself(string language, string? expected)
    {
        var data = await server.Graph.DataAsync($"{{ disease(id: \"MONDO:0000011\") {{ description(language: \"{language}\") }} }}");
        Assert.Equal(expected, (string?)data["disease"]!["description"]);
    }

    [Theory]
    [InlineData("pt-BR", "pt pt")]
    [InlineData("zh-hans-cn", "zh-Hans")]
    [InlineData("fr", "")]
    public async Task Translations_are_those_of_the_language_that_is_found(string language, string expected)
    {
        var data = await server.Graph.DataAsync($"{{ disease(id: \"MONDO:0000011\") {{ translations(language: \"{language}\") {{ language }} }} }}");
        Assert.Equal(expected, string.Join(' ', data["disease"]!["translations"]!.AsArray().Select(translation => (string)translation!["language"]!)));
    }
}

/// <summary>The server over one disease with names in languages that differ in script and region.</summary>
public sealed class LanguageServer : SharedServer
{
    public GraphClient Graph => new(async () => (await HostAsync()).Http);

    private protected override Task<GraphContent> ContentAsync() => Task.FromResult(new GraphSketch()
        .Disease(SmallGraph.Alpha, "Alpha anemia")
        .Text(new EntityText
        {
            Id = Curie.Parse(SmallGraph.Alpha),
            Description = "Pallor.",
            Translations =
            [
                Name("en-GB", "Alpha anaemia"),
                Name("pt", "anemia alfa"),
                new Translation("pt", TranslatedPart.Description, "Palidez.", "CANDIDATE", null),
                Name("zh", "貧血"),
                Name("zh-Hans", "甲型贫血"),
            ],
        })
        .Freeze("languages"));

    private static Translation Name(string language, string text) => new(language, TranslatedPart.Name, text, "OFFICIAL", null);
}
