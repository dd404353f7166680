import type { LiveKey } from '../partner-keys/key-cache.ts';
import type { UsageRowInput } from '../peers/integration.generated.ts';

/** One request of a partner, as it is counted. */
export type CountedRequest = {
  readonly key: LiveKey;
  /** Null for what had no registered operation and was refused. */
  readonly operation: { readonly id: string; readonly name: string } | null;
  readonly hasErrors: boolean;
  readonly isLimited: boolean;
  readonly cost: number;
  readonly tookMs: number;
  readonly address: string;
  readonly at: Date;
};

/** Sums of requests by key, operation and hour. */
export type UsageRows = {
  /** False where it is a row too many. */
  readonly add: (request: CountedRequest) => boolean;
  readonly size: () => number;
  /** All rows; there are none after it. */
  readonly takeAll: () => readonly UsageRowInput[];
};

/** Rows up to a bound. */
export function usageRows(mostRows: number): UsageRows {
  let rows = new Map<string, UsageRowInput>();
  return {
    add(request) {
      const hour = hourOf(request.at);
      const name = [request.key.id, request.operation?.id ?? '', hour].join(' ');
      const kept = rows.get(name);
      if (!kept && rows.size >= mostRows) return false;
      rows.set(name, withRequest(kept ?? emptyRow(request, hour), request));
      return true;
    },
    size: () => rows.size,
    takeAll() {
      const taken = [...rows.values()];
      rows = new Map();
      return taken;
    },
  };
}

function hourOf(at: Date): string {
  return `${at.toISOString().slice(0, 13)}:00:00.000Z`;
}

function emptyRow({ key, operation, address, at }: CountedRequest, hour: string): UsageRowInput {
  return {
    tenantId: key.tenantId,
    ownerTenantId: key.ownerTenantId,
    partnerId: key.partnerId,
    keyId: key.id,
    operationId: operation?.id ?? null,
    operationName: operation?.name ?? null,
    hour,
    requests: 0,
    errors: 0,
    limited: 0,
    cost: 0,
    totalMs: 0,
    slowestMs: 0,
    lastUsedAt: at.toISOString(),
    lastUsedAddress: address,
  };
}

function withRequest(row: UsageRowInput, request: CountedRequest): UsageRowInput {
  const ms = Math.round(request.tookMs);
  return {
    ...row,
    requests: row.requests + 1,
    errors: row.errors + (request.hasErrors ? 1 : 0),
    limited: row.limited + (request.isLimited ? 1 : 0),
    cost: row.cost + Math.round(request.cost),
    totalMs: row.totalMs + ms,
    slowestMs: Math.max(row.slowestMs, ms),
    lastUsedAt: request.at.toISOString(),
    lastUsedAddress: request.address,
  };
}
