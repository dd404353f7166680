import type { AskSubgraph } from '@novapos/chassis';
import type { Principal } from '@novapos/chassis';

/** Asks one subgraph as a principal and answers a mutation's success, or throws with its refusal. */
export type AskAs = (
  subgraph: string,
  query: string,
  variables: Readonly<Record<string, unknown>>,
) => Promise<Readonly<Record<string, unknown>>>;

type Outcome = { readonly __typename: string; readonly message?: string };

/** Ask subgraphs in this process as one principal; anything but `success` types ends the seed. */
export function askingAs(find: (subgraph: string) => AskSubgraph, principal: Principal): AskAs {
  return async (subgraph, query, variables) => {
    const { data, errors } = await find(subgraph)({
      query,
      variables,
      principal,
      requestId: 'seed',
    });
    if (errors?.[0]) throw new Error(`${subgraph}: ${errors[0].message}`);
    for (const outcome of Object.values(data ?? {})) refuseRefusal(subgraph, outcome as Outcome);
    return data ?? {};
  };
}

function refuseRefusal(subgraph: string, outcome: Outcome | null): void {
  if (outcome?.message === undefined) return;
  throw new Error(`${subgraph}: ${outcome.__typename}: ${outcome.message}`);
}
