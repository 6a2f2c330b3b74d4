// Runs the server audits of graphql-http against the server at the address given; one JSON line an audit.
import { serverAudits } from 'graphql-http';

// The header proves to the server that a GET is not forged by another site; the audits know nothing of it.
const fetchFn = (url, init) => {
  const headers = new Headers(init?.headers);
  headers.set('graphql-preflight', '1');
  return fetch(url, { ...init, headers });
};

for (const audit of serverAudits({ url: process.argv[2], fetchFn })) {
  const { id, name, status, reason } = await audit.fn();
  console.log(JSON.stringify({ id, name, status, reason }));
}
