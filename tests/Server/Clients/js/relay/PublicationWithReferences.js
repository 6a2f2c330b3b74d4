// A publication and references to it have one identifier, but are of two types.
const query = graphql`
  query PublicationWithReferencesQuery($id: ID!) {
    publication(id: $id) {
      id
      assertions(first: 1) {
        nodes { publications { id url } }
      }
    }
  }
`;
