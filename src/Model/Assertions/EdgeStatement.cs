namespace KnowledgeGraph.Model;

/// <summary>What an assertion contributes to the presence and frequency of an edge.</summary>
/// <param name="Disease">Tells the diseases of an edge apart: the rank of the disease, or −1 where all assertions are about one disease, or this one is about the owner itself.</param>
/// <param name="Term">The rank of the term that it is about instead of the phenotype asked for; −1 where it is about that phenotype.</param>
/// <param name="Negated">Whether it says that the phenotype is not seen.</param>
/// <param name="Sex">The sex that it is limited to; null where it speaks for both.</param>
/// <param name="PublicationSet">Tells sets of publications apart.</param>
/// <param name="Frequency">The frequency that it states, or null. Beside a NOT only a frequency of 0 counts.</param>
public readonly record struct EdgeStatement(int Disease, int Term, bool Negated, Sex? Sex, int PublicationSet, Frequency? Frequency);
