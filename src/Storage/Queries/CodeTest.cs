namespace KnowledgeGraph.Storage;

/// <summary>A condition on a column with few distinct values: which of its codes pass. It is evaluated once per code, not per row.</summary>
/// <param name="column">The codes by row.</param>
/// <param name="codes">The number of codes.</param>
/// <param name="passes">Whether a code passes; −1 means no value.</param>
internal sealed class CodeTest(IntColumn column, int codes, Func<int, bool> passes)
{
    private readonly bool[] _passes = [.. Enumerable.Range(-1, codes + 1).Select(passes)];

    public bool Accepts(int row) => _passes[column[row] + 1];
}
