namespace KnowledgeGraph.Model;

/// <summary>Where the columns of a <see cref="GraphIndex"/> are written to; the counterpart of <see cref="IColumnReader"/>.</summary>
public interface IColumnWriter
{
    /// <summary>Writes a whole column.</summary>
    /// <typeparam name="T">The type of its values.</typeparam>
    /// <param name="name">A name that no other column has.</param>
    /// <param name="values">The values.</param>
    void Write<T>(string name, ReadOnlySpan<T> values)
        where T : unmanaged;
}
