namespace KnowledgeGraph.Model;

/// <summary>What an assertion contributes to the presence and frequency of an edge.</summary>
/// <param name="Disease">Distinguishes the diseases of an edge: the rank of the disease, or −1 if all assertions are about one disease or this one is about the owner itself.</param>
/// <param name="Term">The rank of the term that it is about, if that is not the phenotype of the query; otherwise −1.</param>
/// <param name="Negated">Whether it says that the phenotype is absent.</param>
/// <param name="Sex">The sex that it is limited to; null if it applies to both.</param>
/// <param name="PublicationSet">Distinguishes sets of publications.</param>
/// <param name="Frequency">The frequency that it states, or null. With NOT, only a frequency of 0 counts.</param>
public readonly record struct EdgeAssertion(int Disease, int Term, bool Negated, Sex? Sex, int PublicationSet, Frequency? Frequency);
