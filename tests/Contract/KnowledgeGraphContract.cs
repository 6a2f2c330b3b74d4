namespace KnowledgeGraph.Contract.Tests;

/// <summary>
/// What every store must do: the rules of <see cref="IKnowledgeGraph"/> with literal answers on a small graph, and on
/// random and real graphs the answers of <see cref="Naive.NaiveGraph"/>. A store's test project derives from it.
/// </summary>
public abstract partial class KnowledgeGraphContract : IAsyncLifetime
{
    /// <summary>Ends the test that runs.</summary>
    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>The share of the random questions that the store is asked.</summary>
    protected virtual double ShareOfQuestions => 1;

    /// <summary>The small graph in the store under test.</summary>
    protected IKnowledgeGraph Graph { get; private set; } = null!;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync() => Graph = await OpenAsync(SmallGraph.Content);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Takes a release into the store under test and opens it; closed by <see cref="CloseAsync"/>.</summary>
    protected abstract ValueTask<IKnowledgeGraph> OpenAsync(GraphContent content);

    /// <summary>Closes whatever was opened.</summary>
    protected abstract ValueTask CloseAsync();

    private static Curie Id(string text) => Curie.Parse(text);

    private static Curie[] Ids(params string[] texts) => [.. texts.Select(Curie.Parse)];

    private static string[] Texts(IEnumerable<Entity> entities) => [.. entities.Select(entity => entity.Id.ToString())];

    private static PageRequest All => new(1000);
}
