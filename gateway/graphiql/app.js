import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import 'graphiql/style.css';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import searchVariants from './examples/search-variants.graphql';
import orderChanged from './examples/order-changed.graphql';
import signIn from './examples/sign-in.graphql';

// The editor's language services run in workers of our own origin, so no internet is needed.
globalThis.MonacoEnvironment = {
  getWorker(_id, label) {
    const name = label === 'json' || label === 'graphql' ? label : 'editor';
    return new Worker(`/graphiql/${name}.worker.js`);
  },
};

const withToken = JSON.stringify({ Authorization: 'Bearer <accessToken from signIn>' }, null, 2);
const credentials = { email: 'the e-mail that npm start printed', password: 'its password' };
const signInVariables = JSON.stringify({ input: credentials }, null, 2);
// The first visit shows the example's variables; later ones what was left there.
const isFirstVisit = localStorage.getItem('graphiql:tabState') === null;

// The tab's headers are sent as the payload of `connection_init`.
const subscriptionUrl = location.origin.replace(/^http/, 'ws') + '/graphql';

createRoot(document.getElementById('graphiql')).render(
  createElement(GraphiQL, {
    fetcher: createGraphiQLFetcher({ url: '/graphql', subscriptionUrl }),
    defaultTabs: [
      { query: signIn, variables: signInVariables },
      { query: searchVariants, variables: '{ "text": "milk" }', headers: withToken },
      { query: orderChanged, headers: withToken },
    ],
    ...(isFirstVisit ? { initialVariables: signInVariables } : {}),
    defaultEditorToolsVisibility: 'variables',
    visiblePlugin: 'Documentation Explorer',
    inputValueDeprecation: true,
    schemaDescription: true,
  }),
);
