import type { Principal, SubgraphResponse } from '@novapos/chassis';
import { copyOf } from '../execution/data.ts';
import type { AskCall, SubgraphCall } from './call.ts';

/** Makes the ways to several subgraphs share what is on its way already. */
export type Sharing = (ask: AskCall, onShared: () => void) => AskCall;

type InFlight = {
  readonly answer: Promise<SubgraphResponse>;
  joined: number;
  copies: SubgraphResponse[];
};

/**
 * Answers the same query once for all who ask it at the same time with the same rights: the same subgraph, text and
 * variables, and a principal that is the same in everything, session and key included. Where the tenant changes something in
 * between, by this gateway and whatever the subgraph, a query is asked anew: nobody is shown what was before a change of their own.
 */
export function createSharing(): Sharing {
  const changes = countChanges();
  return (ask, onShared) => {
    const inFlight = new Map<string, InFlight>();
    return async (call) => {
      const { tenantId } = call.principal;
      if (!call.isQuery) return changes.around(tenantId, () => ask(call));
      const key = keyOf(call, changes.of(tenantId));
      const same = inFlight.get(key);
      if (!same) return begin(inFlight, key, () => ask(call));
      onShared();
      const turn = same.joined;
      same.joined += 1;
      await same.answer;
      return same.copies[turn] as SubgraphResponse;
    };
  };
}

function begin(
  inFlight: Map<string, InFlight>,
  key: string,
  ask: () => Promise<SubgraphResponse>,
): Promise<SubgraphResponse> {
  const settle = async (): Promise<SubgraphResponse> => {
    try {
      const response = await ask();
      // Whoever gets an answer may change it, so each gets one, made before anybody can.
      entry.copies = Array.from({ length: entry.joined }, () => copied(response));
      return response;
    } finally {
      inFlight.delete(key);
    }
  };
  const entry: InFlight = { answer: Promise.resolve().then(settle), joined: 0, copies: [] };
  inFlight.set(key, entry);
  return entry.answer;
}

function copied({ data, ...rest }: SubgraphResponse): SubgraphResponse {
  return { ...rest, data: copyOf(data) };
}

const slots = 4_096;

/** Counts changes by tenant in bounded room: tenants that share a place only share less. */
function countChanges() {
  const counts = new Uint32Array(slots);
  const slotOf = (tenantId: string) => {
    let hash = 0;
    for (let at = 0; at < tenantId.length; at += 1)
      hash = (hash * 31 + tenantId.charCodeAt(at)) | 0;
    return Math.abs(hash) % slots;
  };
  const add = (slot: number) => {
    counts[slot] = (counts[slot] ?? 0) + 1;
  };
  return {
    of: (tenantId: string) => counts[slotOf(tenantId)] ?? 0,
    async around<Result>(tenantId: string, change: () => Promise<Result>): Promise<Result> {
      const slot = slotOf(tenantId);
      add(slot);
      try {
        return await change();
      } finally {
        add(slot);
      }
    },
  };
}

const identities = new WeakMap<Principal, string>();

function identityOf(principal: Principal): string {
  const known = identities.get(principal);
  if (known !== undefined) return known;
  const sorted = Object.entries(principal).sort(([a], [b]) => (a < b ? -1 : 1));
  const identity = JSON.stringify(sorted);
  identities.set(principal, identity);
  return identity;
}

function keyOf(
  { query, variables, principal, clientAddress }: SubgraphCall,
  changes: number,
): string {
  return JSON.stringify([changes, query, variables, identityOf(principal), clientAddress]);
}
