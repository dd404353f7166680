/** A JSON object, such as the arguments of a mutation. */
export type Json = { readonly [name: string]: unknown };

/** Who acted. */
export type Actor = {
  readonly kind: string;
  readonly id: string;
  readonly roles: readonly string[];
  readonly storeId: string | null;
  readonly registerId: string | null;
  readonly sessionId: string | null;
};

/** What is recorded of one mutation or event. */
export type AuditFacts = {
  readonly id: string;
  readonly kind: 'MUTATION' | 'EVENT' | 'SECURITY';
  /** The mutation's name or the event's. */
  readonly action: string;
  readonly outcome: 'DONE' | 'REFUSED' | 'DENIED' | 'FAILED' | 'REPEATED' | null;
  readonly code: string | null;
  /** The domain that says it. */
  readonly source: string;
  readonly actor: Actor | null;
  readonly target: { readonly type: string; readonly id: string } | null;
  readonly input: Json | null;
  readonly before: Json | null;
  readonly after: Json | null;
  readonly requestId: string | null;
  readonly clientAddress: string | null;
  readonly traceId: string | null;
  readonly at: Date;
};

/** A record in its place in the tenant's chain. */
export type AuditRecord = AuditFacts & {
  /** From 1 without a gap. */
  readonly sequence: number;
  readonly recordedAt: Date;
  /** The hash of the record before it. */
  readonly previousHash: string;
  readonly hash: string;
};

/** Where a chain ends. */
export type ChainEnd = { readonly sequence: number; readonly hash: string };

/** Where a chain begins: before its first record. */
export const chainStart: ChainEnd = { sequence: 0, hash: '0'.repeat(64) };
