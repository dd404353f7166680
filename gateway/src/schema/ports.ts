/** The port that each domain listens on when it runs as a process of its own. */
export const ports: Readonly<Record<string, number>> = {
  analytics: 8082,
  audit: 8090,
  auth: 8085,
  customer: 8089,
  integration: 8091,
  inventory: 8087,
  loyalty: 8088,
  order: 8084,
  payment: 8086,
  product: 8081,
};

/** Where a subgraph is reached on one machine; undefined for a name that has no port. */
export function localUrl(subgraph: string): string | undefined {
  const port = ports[subgraph];
  return port === undefined ? undefined : `http://localhost:${port}/graphql`;
}
