/** Who may import whom. Each comment says what to do instead. */
const subgraph = '^subgraphs/(?!shared/)([^/]+)/';

module.exports = {
  forbidden: [
    {
      name: 'subgraphs-never-import-each-other',
      comment: 'Share an id through federation, or an event contract through the kernel.',
      severity: 'error',
      from: { path: subgraph },
      to: { path: '^subgraphs/(?!shared/)[^/]+/', pathNot: '^subgraphs/$1/' },
    },
    {
      name: 'gateway-knows-no-subgraph',
      comment:
        'The gateway reads the composed supergraph, never the source of a subgraph; only the start of all in one process knows them.',
      severity: 'error',
      from: { path: '^gateway/', pathNot: '^gateway/embedded/' },
      to: { path: '^subgraphs/(?!shared/)' },
    },
    {
      name: 'gateway-knows-no-start-of-all',
      comment: 'Hand the gateway what it needs as a part; it runs without the embedded start.',
      severity: 'error',
      from: { path: '^gateway/src/' },
      to: { path: '^gateway/embedded/' },
    },
    {
      name: 'migrations-know-the-chassis-alone',
      comment:
        'The commands on databases work by folders and SQL, never through a domain or the gateway.',
      severity: 'error',
      from: { path: '^prisma/' },
      to: { path: '^(gateway|frontends|docs|subgraphs/(?!shared/))' },
    },
    {
      name: 'tests-across-folders-speak-graphql',
      comment:
        'A journey meets the product at its endpoint; what looks into one subgraph is a test of that subgraph.',
      severity: 'error',
      from: { path: '^tests/' },
      to: { path: ['^subgraphs/(?!shared/)', '^gateway/(?!embedded/)', '^prisma/', '^docs/'] },
    },
    {
      name: 'shared-knows-nobody',
      comment: 'Shared code is imported; it imports no subgraph, no gateway, no frontend.',
      severity: 'error',
      from: { path: '^subgraphs/shared/' },
      to: { path: '^(gateway|frontends|subgraphs/(?!shared/))' },
    },
    {
      name: 'kernel-is-pure',
      comment:
        'The kernel may use zod and itself. Anything that touches the world goes in the chassis.',
      severity: 'error',
      from: { path: '^subgraphs/shared/kernel/src', pathNot: '[.]test[.]ts$' },
      to: { pathNot: ['^subgraphs/shared/kernel/', '(^|/)node_modules/zod/'] },
    },
    {
      name: 'graph-knows-schemas-alone',
      comment:
        "What is known of the composed graph stands on graphql, Apollo's planner, zod and the kernel.",
      severity: 'error',
      from: { path: '^subgraphs/shared/graph/src', pathNot: '[.]test[.]ts$' },
      to: {
        dependencyTypesNot: ['core'],
        pathNot: [
          '^subgraphs/shared/(graph|kernel)/',
          '(^|/)node_modules/(graphql|zod|tsx|@apollo/(query-planner|federation-internals))/',
        ],
      },
    },
    {
      name: 'few-know-the-composed-graph',
      comment:
        'A domain knows its own contract; only the gateway and integration, which registers operations, know all of them together.',
      severity: 'error',
      from: { path: '^subgraphs/', pathNot: '^subgraphs/(integration|shared/graph)/' },
      to: { path: '^subgraphs/shared/graph/' },
    },
    {
      name: 'domain-is-pure',
      comment: 'A rule takes facts and answers. Load and save in operations/.',
      severity: 'error',
      from: { path: '^subgraphs/[^/]+/src/domain/', pathNot: '[.]test[.]ts$' },
      to: { pathNot: ['^subgraphs/[^/]+/src/domain/', '^subgraphs/shared/kernel/'] },
    },
    {
      name: 'store-only-stores',
      comment: 'The store reads and writes; whoever decides calls it, never the other way round.',
      severity: 'error',
      from: { path: '^subgraphs/[^/]+/src/store/', pathNot: '[.]test[.]ts$' },
      to: { path: '^subgraphs/[^/]+/src/(resolvers|operations)/' },
    },
    {
      name: 'operations-know-no-transport',
      comment:
        'An operation loads, decides and saves. Add a method to the store for Prisma; answer a value for GraphQL.',
      severity: 'error',
      from: { path: '^subgraphs/[^/]+/src/operations/', pathNot: '[.]test[.]ts$' },
      to: {
        path: [
          '@prisma/',
          '/store/client/',
          '(^|/)node_modules/(graphql|graphql-[^/]+|kafkajs)/',
          '^subgraphs/[^/]+/src/resolvers/',
        ],
      },
    },
    {
      name: 'resolvers-stay-thin',
      comment:
        'A resolver calls an operation or reads the store port; it never opens the database.',
      severity: 'error',
      from: { path: '^subgraphs/[^/]+/src/(resolvers|events)/', pathNot: '[.]test[.]ts$' },
      to: { path: ['@prisma/client', '/store/client/', 'kafkajs'] },
    },
    {
      name: 'only-the-store-knows-prisma',
      comment: 'Add a method to the store.',
      severity: 'error',
      from: { pathNot: ['/src/store/', '/src/main[.]ts$', '^prisma/'] },
      to: { path: ['@prisma/client', '/store/client/'] },
    },
    {
      name: 'no-code-depends-on-tests',
      comment: 'Move what both need into testing/ of the chassis or into the code under test.',
      severity: 'error',
      from: { pathNot: ['[.]test[.]ts$', '(^|/)tests/', '/testing/'] },
      to: { path: ['[.]test[.]ts$', '(^|/)tests/'] },
    },
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one file, or three.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'Use it or delete it.',
      severity: 'error',
      from: {
        orphan: true,
        // Started by name: programs, and what a test runner finds by itself.
        pathNot: ['[.]d[.]ts$', '[.]config[.]', '/main[.]ts$', '^tests/checks/', '^codegen[.]ts$'],
      },
      to: {},
    },
  ],
  options: {
    // What tools write is looked at from outside only.
    doNotFollow: { path: ['node_modules', '/store/client/'] },
    exclude: { path: '^gateway/graphiql/dist/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  },
};
