using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>
/// Declares the connection and edge types of all lists. Edges with fields of their own are classes and describe themselves; those of the
/// generic types are named and described here, because XML documentation is the same for all of them.
/// </summary>
internal static class ListTypes
{
    public static IRequestExecutorBuilder AddListTypes(this IRequestExecutorBuilder builder) => builder
        .AddList<Disease>("Diseases", "A page of diseases.", "The diseases", "A disease in a list.", "The disease (MONDO, else the id of its source).")
        .AddList<Gene>("Genes", "A page of genes.", "The genes", "A gene in a list.", "The gene (HGNC, else NCBIGene or ENSEMBL).")
        .AddList<Phenotype>("Phenotypes", "A page of phenotypes.", "The phenotypes", "A phenotype in a list.", "The phenotype (HP).")
        .AddList<AssertionNode>("Assertions", "A page of assertions.", "The assertions", "An assertion in a list.", "The assertion.")
        .AddList<ReportItem>("ReportItems", "A page of the items of an import report.", "The items", "An item of an import report in a list.", "The item.")
        .AddHierarchy<Disease>("Disease", "a disease", "The relative (MONDO, else the id of its source).")
        .AddHierarchy<Phenotype>("Phenotype", "a phenotype", "The relative (HP).")
        .AddRelated<DiseasePhenotypesEdge, Phenotype>(
            "DiseasePhenotypes",
            "A page of the HPO terms that sources state for a disease: phenotypes, modes of inheritance, onsets or terms on its course.",
            "The terms")
        .AddRelated<DiseaseGenesEdge, Gene>("DiseaseGenes", "A page of the genes of a disease.", "The genes")
        .AddRelated<RelatedConnectionEdge<Disease, Disease>, Disease>(
            "DiseaseRelatedConditions", "A page of the conditions that are related to a disease.", "The conditions")
        .AddEdge<RelatedConnectionEdge<Disease, Disease>, Disease>(
            "DiseaseRelatedConditions", "A condition that is related to a disease.", "The condition.")
        .AddRelated<RelatedConnectionEdge<Gene, Disease>, Disease>("GeneDiseases", "A page of the diseases of a gene.", "The diseases")
        .AddEdge<RelatedConnectionEdge<Gene, Disease>, Disease>("GeneDiseases", "A disease that a gene causes or is associated with.", "The disease.")
        .AddRelated<GenePhenotypesEdge, Phenotype>("GenePhenotypes", "A page of the phenotypes of a gene's diseases.", "The phenotypes")
        .AddRelated<PhenotypeDiseasesEdge, Disease>("PhenotypeDiseases", "A page of the diseases that have a phenotype.", "The diseases")
        .AddRelated<PhenotypeGenesEdge, Gene>("PhenotypeGenes", "A page of the genes of the diseases that have a phenotype.", "The genes");

    private static IRequestExecutorBuilder AddList<TNode>(
        this IRequestExecutorBuilder builder, string name, string page, string nodes, string edge, string node)
        where TNode : class => builder
        .AddConnection<Connection<Edge<TNode>, TNode>, Edge<TNode>, TNode>(name, page, $"{nodes} with their cursors.", nodes)
        .AddEdge<Edge<TNode>, TNode>(name, edge, node);

    private static IRequestExecutorBuilder AddHierarchy<TNode>(this IRequestExecutorBuilder builder, string type, string owner, string node)
        where TNode : Entity => builder
        .AddConnection<Connection<HierarchyConnectionEdge<TNode>, TNode>, HierarchyConnectionEdge<TNode>, TNode>(
            $"{type}Hierarchy", $"A page of the relatives of {owner} in a hierarchy.", "The relatives with their distance.", "The relatives")
        .AddEdge<HierarchyConnectionEdge<TNode>, TNode>($"{type}Hierarchy", $"A relative of {owner} in a hierarchy.", node);

    private static IRequestExecutorBuilder AddRelated<TEdge, TNode>(this IRequestExecutorBuilder builder, string name, string page, string nodes)
        where TEdge : RelatedConnectionEdge, IEdge<TNode>
        where TNode : Entity => builder
        .AddConnection<RelatedConnection<TEdge, TNode>, TEdge, TNode>(
            name,
            page,
            $"{nodes} with the assertions on each.",
            nodes,
            connection => connection
                .Field(list => list.AssertionCount)
                .Description("The number of assertions behind the whole list, over all pages."));

    private static IRequestExecutorBuilder AddConnection<TConnection, TEdge, TNode>(
        this IRequestExecutorBuilder builder,
        string name,
        string page,
        string edges,
        string nodes,
        Action<IObjectTypeDescriptor<TConnection>>? describe = null)
        where TConnection : Connection<TEdge, TNode>
        where TEdge : class, IEdge<TNode>
        where TNode : class =>
        builder.AddObjectType<TConnection>(connection =>
        {
            connection.Name($"{name}Connection").Description(page);
            connection.Field(list => list.Edges).Description(edges);
            connection.Field(list => list.Nodes).Description($"{nodes} without their edges.");
            describe?.Invoke(connection);
        });

    private static IRequestExecutorBuilder AddEdge<TEdge, TNode>(this IRequestExecutorBuilder builder, string name, string description, string node)
        where TEdge : Edge, IEdge<TNode> =>
        builder.AddObjectType<TEdge>(edge =>
        {
            edge.Name($"{name}Edge").Description(description);
            edge.Field(item => item.Node).Description(node);
        });
}
