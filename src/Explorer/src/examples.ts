import whatStatementsRestOn from './examples/WhatStatementsRestOn.graphql';
import excludedAndConflicting from './examples/ExcludedAndConflicting.graphql';
import fromAPhenotypeToGenes from './examples/FromAPhenotypeToGenes.graphql';
import aroundADisease from './examples/AroundADisease.graphql';
import diseasesThatShareAGene from './examples/DiseasesThatShareAGene.graphql';
import listPageByPage from './examples/ListPageByPage.graphql';

/**
 * What the explorer opens with: two tabs each for researchers, explorers and analysts, named for their operations.
 * All run on the starter graph. Their values are defaults of variables, as GraphiQL leaves out the variables of a first tab.
 */
export const examples = [
  whatStatementsRestOn,
  excludedAndConflicting,
  fromAPhenotypeToGenes,
  aroundADisease,
  diseasesThatShareAGene,
  listPageByPage,
].map((query) => ({ query }));
