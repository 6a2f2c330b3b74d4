using static KnowledgeGraph.Model.RelationshipType;

namespace KnowledgeGraph.Contract.Tests;

/// <summary>A made-up graph, small enough to answer every question on it in one's head, with each of the cases that the rules speak of.</summary>
public static class SmallGraph
{
    public const string Alpha = "MONDO:0000011";
    public const string Beta = "MONDO:0000012";
    public const string Gamma = "MONDO:0000013";
    public const string Dog = "MONDO:0000014";
    public const string Old = "MONDO:0000015";
    public const string Group = "MONDO:0000010";
    public const string OmimAlpha = "OMIM:100100";

    public const string All = "HP:0000001";
    public const string Abnormality = "HP:0000118";
    public const string Blood = "HP:0001871";
    public const string Anemia = "HP:0001903";
    public const string Sideroblastic = "HP:0001924";
    public const string Thrombocytopenia = "HP:0001873";
    public const string Heart = "HP:0001626";
    public const string Inheritance = "HP:0000005";
    public const string Recessive = "HP:0000007";
    public const string Onset = "HP:0003674";
    public const string Congenital = "HP:0003577";
    public const string Modifier = "HP:0012823";
    public const string Severity = "HP:0012824";
    public const string Severe = "HP:0012828";
    public const string Course = "HP:0031797";
    public const string Progressive = "HP:0003676";
    public const string Nameless = "HP:0009999";

    public const string Aaa = "HGNC:1";
    public const string Bbb = "HGNC:2";
    public const string Ccc = "HGNC:3";

    public static GraphContent Content { get; } = Sketch().Freeze();

    public static GraphSketch Sketch() => new GraphSketch()
        .Say(
            new Statement(Alpha, HasPhenotype, Anemia) { Frequency = "3/10", Publications = ["PMID:1"], Evidence = "PCS" },
            new Statement(Alpha, HasPhenotype, Anemia) { Frequency = "5/20", Publications = ["PMID:2"], Evidence = "PCS" },
            new Statement(Alpha, HasPhenotype, Anemia) { Frequency = "HP:0040281", Source = "infores:gard", StatedSubject = "GARD:0000011" },
            new Statement(Alpha, HasPhenotype, Thrombocytopenia) { Publications = ["PMID:1"], Evidence = "TAS" },
            new Statement(Alpha, HasPhenotype, Thrombocytopenia) { Negated = true, Frequency = "20/20", Publications = ["PMID:4"], Evidence = "PCS" },
            new Statement(Alpha, HasPhenotype, Heart) { Negated = true, Frequency = "0/7", Publications = ["PMID:2"], Evidence = "PCS" },
            new Statement(Alpha, HasInheritance, Recessive) { Evidence = "IEA", Biocuration = ["HPO:skoehler[2017-07-13]", "HPO:iea[2009-02-17]"] },
            new Statement(Alpha, HasOnset, Congenital) { Evidence = "IEA" },
            new Statement(Alpha, HasCourse, Progressive) { Evidence = "IEA" },
            new Statement(Alpha, CausedBy, Aaa)
            {
                Gene = GeneAssociation.GermlineLossOfFunction,
                Source = "infores:omim",
                Aggregators = ["infores:gard", "infores:hpo-annotations"],
                Publications = ["PMID:3", "PMID:1"],
            },
            new Statement(Alpha, AssociatedWith, Bbb) { Gene = GeneAssociation.Susceptibility, Source = "infores:orphanet" },
            new Statement(Alpha, RelatedTo, Gamma) { Condition = RelatedConditionKind.Differential, Source = "infores:knowledgegraph-seed" },
            new Statement(Beta, HasPhenotype, Sideroblastic)
            {
                Frequency = "HP:0040282",
                Onset = Congenital,
                Sex = Sex.Female,
                Modifiers = [Severe],
                Publications = ["PMID:5"],
            },
            new Statement(Beta, HasPhenotype, Blood) { Negated = true, Publications = ["PMID:6"] },
            new Statement(Beta, CausedBy, Ccc) { Gene = GeneAssociation.Somatic, Source = "infores:orphanet" },
            new Statement(Beta, RelatedTo, Alpha) { Condition = RelatedConditionKind.SimilarSigns, Source = "infores:knowledgegraph-seed" },
            new Statement(Gamma, HasPhenotype, Thrombocytopenia) { Frequency = "1/1" },
            new Statement(Gamma, HasPhenotype, Anemia),
            new Statement(Gamma, CausedBy, Aaa) { Gene = GeneAssociation.Causal, Source = "infores:omim" },
            new Statement(Gamma, RelatedTo, Alpha) { Condition = RelatedConditionKind.PredisposesTo, Source = "infores:mondo" },
            new Statement(Dog, HasPhenotype, Anemia) { Frequency = "45%" },
            new Statement(OmimAlpha, HasPhenotype, Blood)
            {
                Negated = true,
                StatedPredicate = "NOT",
                AttributedTo = Alpha,
                AttributionReason = "a test",
            },
            new Statement(OmimAlpha, AssociatedWith, Bbb) { Gene = GeneAssociation.Unspecified, Source = "infores:omim" })
        .Disease(Group, "Blood group disease", DiseaseLevel.Group)
        .Disease(Alpha, "Alpha anemia", DiseaseLevel.Disorder, characteristics: ["MONDO:0021136", "MONDO:0700096"])
        .Disease(Beta, "beta anemia", DiseaseLevel.Subtype)
        .Disease(Gamma, "Gamma disease", DiseaseLevel.Disorder)
        .Disease(Dog, "Dog anemia", isHuman: false)
        .Disease(Old, "Old anemia", deprecated: true, replacedBy: Alpha, consider: [Beta, Gamma])
        .Disease(OmimAlpha, "alpha anemia")
        .Subclass(Alpha, Group)
        .Subclass(Beta, Alpha)
        .Subclass(Beta, Alpha, "infores:orphanet")
        .Subclass(Gamma, Group, "infores:orphanet")
        .Gene(Aaa, "AAA", "antigen of alpha anemia", "gene with protein product")
        .Gene(Bbb, "bbb", "beta something", "pseudogene")
        .Gene(Ccc, "CCC")
        .Phenotype(All, "All")
        .Phenotype(Abnormality, "Phenotypic abnormality", All)
        .Phenotype(Blood, "Abnormality of blood", Abnormality)
        .Phenotype(Anemia, "Anemia", Blood)
        .Phenotype(Sideroblastic, "Sideroblastic anemia", Anemia)
        .Phenotype(Thrombocytopenia, "Thrombocytopenia", Blood)
        .Phenotype(Heart, "Abnormal heart", Abnormality)
        .Phenotype(Inheritance, "Mode of inheritance", All)
        .Phenotype(Recessive, "Autosomal recessive", Inheritance)
        .Phenotype(Onset, "Onset", All)
        .Phenotype(Congenital, "Congenital onset", Onset)
        .Phenotype(Modifier, "Clinical modifier", All)
        .Phenotype(Severity, "Severity", Modifier)
        .Phenotype(Severe, "Severe", Severity)
        .Phenotype(Course, "Clinical course", All)
        .Phenotype(Progressive, "Progressive", Course)
        .Phenotype(Nameless, null, Heart)
        .Text(new EntityText
        {
            Id = Curie.Parse(Alpha),
            Description = "Blässe – 貧血",
            Synonyms = [new Synonym("AA", SynonymScope.Exact, null, Curie.Parse("infores:mondo")), new Synonym("AB", SynonymScope.Related, "ABBREVIATION", Curie.Parse("infores:gard"))],
            Xrefs = [new Xref("OMIM:205950", MappingPredicate.Exact, "infores:mondo"), new Xref("a book, p. 3", MappingPredicate.Unqualified, "https://example.org/our-clinic")],
            PossiblySame = [new PossiblySame(Curie.Parse(OmimAlpha), [PossiblySameReason.SameName])],
            Translations = [new Translation("ja", TranslatedPart.Name, "貧血", "OFFICIAL", null)],
            Overview = [new OverviewParagraph(OverviewSection.Summary, "Pale.", "PMID:1"), new OverviewParagraph(OverviewSection.Treatment, "Rest.", null)],
        })
        .Identifier("OMIM:205950", Alpha, IdentifierMatchKind.Merged)
        .Identifier("MONDO:0000099", Alpha, IdentifierMatchKind.Replaced)
        .Identifier("OMIM:999999", Alpha, IdentifierMatchKind.Mapped)
        .Identifier("GARD:0000012", Beta, IdentifierMatchKind.Alternative)
        .Identifier("GARD:0000012", Gamma, IdentifierMatchKind.Alternative)
        .Identifier("DOID:1", Gamma, IdentifierMatchKind.Alternative)
        .Identifier("DOID:1", Beta, IdentifierMatchKind.Replaced)
        .Symbol("AAA", Aaa, IdentifierMatchKind.Canonical)
        .Symbol("bbb", Bbb, IdentifierMatchKind.Canonical)
        .Symbol("CCC", Ccc, IdentifierMatchKind.Canonical)
        .Symbol("Aaa", Bbb, IdentifierMatchKind.Alternative)
        .Symbol("C1orf1", Ccc, IdentifierMatchKind.Previous)
        .Symbol("TWO", Aaa, IdentifierMatchKind.Alternative)
        .Symbol("two", Bbb, IdentifierMatchKind.Alternative)
        .Report(
            new ReportItem("MERGED", ReportSeverity.Notice, "a.tsv", null, Alpha, "one"),
            new ReportItem("ROW_COLUMNS", ReportSeverity.Rejected, "a.tsv", 12, null, "two"),
            new ReportItem("MERGED", ReportSeverity.Notice, "b.tsv", 7, Beta, "three", 250));
}
