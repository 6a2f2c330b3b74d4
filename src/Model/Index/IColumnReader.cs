namespace KnowledgeGraph.Model;

/// <summary>Where the columns of a <see cref="GraphIndex"/> are read from: named arrays of plain values, little-endian.</summary>
public interface IColumnReader
{
    /// <summary>The size of a column in bytes.</summary>
    int ByteCount(string name);

    /// <summary>Reads a whole column.</summary>
    /// <typeparam name="T">The type of its values.</typeparam>
    T[] Read<T>(string name)
        where T : unmanaged;
}
