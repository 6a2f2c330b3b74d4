namespace KnowledgeGraph.Storage;

/// <summary>A condition on a column with few distinct values: which of its codes pass. It is judged once a code, not once a row.</summary>
/// <param name="column">The codes by row.</param>
/// <param name="codes">How many codes there are.</param>
/// <param name="passes">Whether a code passes; −1 is nothing.</param>
internal sealed class CodeTest(IntColumn column, int codes, Func<int, bool> passes)
{
    private readonly bool[] _passes = [.. Enumerable.Range(-1, codes + 1).Select(passes)];

    public bool Accepts(int row) => _passes[column[row] + 1];
}
