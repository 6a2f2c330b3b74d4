using KnowledgeGraph.Model;
using KnowledgeGraph.Sources.Formats.Hgnc;

namespace KnowledgeGraph.Sources.Building;

/// <summary>A gene of HGNC's complete set.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Row">Its row.</param>
/// <param name="Origin">The position of the row.</param>
internal sealed record GeneRecord(Curie Id, HgncGene Row, Origin Origin);
