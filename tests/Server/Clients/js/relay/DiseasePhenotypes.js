// What a component that pages through the phenotypes of a disease declares; relay-compiler reads it.
const query = graphql`
  query DiseasePhenotypesQuery($id: ID!, $first: Int!) {
    ...DiseasePhenotypes_list @arguments(id: $id, first: $first)
  }
`;

const list = graphql`
  fragment DiseasePhenotypes_list on Query
  @argumentDefinitions(id: { type: "ID!" }, first: { type: "Int!" }, after: { type: "String" })
  @refetchable(queryName: "DiseasePhenotypesPageQuery") {
    disease(id: $id) {
      id
      name
      phenotypes(first: $first, after: $after, orderBy: FREQUENCY) @connection(key: "DiseasePhenotypes_phenotypes") {
        totalCount
        edges { node { id name } frequency { band } }
      }
    }
  }
`;
