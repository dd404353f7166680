import type { Answer } from '../network/answer.ts';
import type { AskWith } from '../network/graph.ts';
import { wordsOf } from '../network/words.ts';
import {
  PairableRegistersDocument,
  type PairableRegistersQuery,
} from '../operations/operations.generated.ts';
import type { PairableRegister } from '../till/staff.ts';

const pageSize = 20;

/** The registers that this device can be paired with, by a manager's token. */
export async function pairableRegisters(
  askWith: AskWith,
  token: string,
): Promise<{ readonly registers: readonly PairableRegister[] } | { readonly problem: string }> {
  const registers: PairableRegister[] = [];
  let after: string | null = null;
  do {
    const answer: Answer<PairableRegistersQuery> = await askWith(
      PairableRegistersDocument,
      { first: pageSize, after },
      { token },
    );
    if (answer.kind !== 'ok') return { problem: wordsOf(answer) };
    const { edges, pageInfo }: PairableRegistersQuery['stores'] = answer.data.stores;
    registers.push(...edges.flatMap(({ node }) => registersOf(node)));
    after = pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null;
  } while (after !== null);
  return { registers };
}

type StoreWithRegisters = PairableRegistersQuery['stores']['edges'][number]['node'];

function registersOf(store: StoreWithRegisters): readonly PairableRegister[] {
  if (!store.isActive) return [];
  return store.registers.edges
    .filter(({ node }) => node.isActive)
    .map(({ node }) => ({
      registerId: node.id,
      name: node.name,
      storeName: store.name,
      pairedWith: node.device?.name ?? null,
    }));
}
