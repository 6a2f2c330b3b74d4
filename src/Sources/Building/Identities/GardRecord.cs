using KnowledgeGraph.Model;
using KnowledgeGraph.Sources.Formats.Gard;

namespace KnowledgeGraph.Sources.Building;

/// <summary>A GARD record and the disease that it resolves to.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Row">Its row.</param>
/// <param name="Target">The canonical id of the disease: Mondo's, else that of the record's source, else the record's own.</param>
/// <param name="Origin">The position of the row.</param>
internal sealed record GardRecord(Curie Id, GardDisease Row, Curie Target, Origin Origin);
