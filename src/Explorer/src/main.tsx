import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import 'graphiql/style.css';
import './explorer.css';
import { examples } from './examples';
import './workers';

const endpoint = new URL(window.location.pathname, window.location.origin).href;
const fetcher = createGraphiQLFetcher({ url: endpoint, enableIncrementalDelivery: false });

createRoot(document.getElementById('explorer')!).render(
  <GraphiQL fetcher={fetcher} defaultTabs={examples} shouldPersistHeaders={false}>
    <GraphiQL.Logo>KnowledgeGraph</GraphiQL.Logo>
  </GraphiQL>,
);
