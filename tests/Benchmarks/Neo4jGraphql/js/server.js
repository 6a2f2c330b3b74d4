// Answers GraphQL over our graph in Neo4j by @neo4j/graphql, as its documentation sets it up, in one process:
// NODE_ENV=production node server.js BOLT_URI HTTP_ADDRESS
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { createYoga } from 'graphql-yoga';
import neo4j from 'neo4j-driver';

const [boltUri, httpAddress] = process.argv.slice(2);

// One driver for all requests, a named database and no notifications: what the driver's manual recommends. Its pool has
// 100 connections at most, as ours has.
const driver = neo4j.driver(boltUri, undefined, {
  notificationFilter: { minimumSeverityLevel: neo4j.notificationFilterMinimumSeverityLevel.OFF },
});
const context = { executionContext: driver, sessionConfig: { database: 'neo4j' } };

const typeDefs = readFileSync(new URL('graph.graphql', import.meta.url), 'utf8');
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();

// Yoga keeps parsed and validated documents, too.
const yoga = createYoga({ schema, context, graphiql: false, landingPage: false, logging: false });
const { hostname, port } = new URL(httpAddress);
createServer(yoga).listen(Number(port), hostname);
