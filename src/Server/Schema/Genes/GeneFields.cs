using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>The fields of a gene other than lists of related entities.</summary>
[ExtendObjectType<Gene>]
public sealed class GeneFields
{
    private const string AliasSymbol = "ALIAS_SYMBOL";
    private const string PreviousSymbol = "PREVIOUS_SYMBOL";

    /// <summary>Other symbols of the gene (HGNC alias symbols).</summary>
    /// <param name="gene">The gene.</param>
    /// <param name="texts">Loads texts.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    public Task<IReadOnlyList<string>> GetAliasesAsync([Parent] Gene gene, TextLoader texts, CancellationToken cancellationToken) =>
        SymbolsAsync(gene, AliasSymbol, texts, cancellationToken);

    /// <summary>Previous symbols of the gene (HGNC previous symbols).</summary>
    /// <param name="gene">The gene.</param>
    /// <param name="texts">Loads texts.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    public Task<IReadOnlyList<string>> GetPreviousSymbolsAsync([Parent] Gene gene, TextLoader texts, CancellationToken cancellationToken) =>
        SymbolsAsync(gene, PreviousSymbol, texts, cancellationToken);

    private static async Task<IReadOnlyList<string>> SymbolsAsync(Gene gene, string type, TextLoader texts, CancellationToken cancellationToken)
    {
        var text = await texts.LoadAsync(EntityKey.Of(gene), cancellationToken);
        return [.. (text?.Synonyms ?? []).Where(synonym => synonym.Type == type).Select(synonym => synonym.Text)];
    }
}
