import type { AuditRecord, ChainEnd } from '../domain/audit-record.ts';
import { chainStart } from '../domain/audit-record.ts';
import { prunedUpTo } from '../domain/pruning.ts';
import type { CheckpointKeys, SignedCheckpoint } from './checkpoint-keys.ts';
import { recordHash } from './record-hash.ts';

/** What is wrong with a trail. */
export type ChainFault = {
  readonly tenantId: string;
  readonly fault:
    /** The record does not say what it said when it was written. */
    | 'EDITED'
    /** Records in between are gone. */
    | 'MISSING'
    /** The record does not follow the one before it: it was put in, or its place was changed. */
    | 'UNLINKED'
    /** Records at the beginning are gone, and were not dropped for their age. */
    | 'BEGINNING_CUT'
    /** Records at the end are gone. */
    | 'END_CUT'
    /** The trail does not end where it says that it ends. */
    | 'END_DIFFERS'
    /** A checkpoint is not signed by a key of ours. */
    | 'CHECKPOINT_FORGED'
    /** The records are not those that were signed. */
    | 'REWRITTEN';
  readonly sequence: number;
  readonly message: string;
};

/** Goes over a trail, page by page, in the order of its records. */
export type ChainVerification = {
  readonly page: (
    records: readonly AuditRecord[],
    checkpoints: readonly SignedCheckpoint[],
  ) => void;
  /** The end is reached: what the trail and the checkpoints say of it. */
  readonly end: (head: ChainEnd | null, signed: readonly SignedCheckpoint[]) => ChainVerified;
  /** The last record so far. */
  readonly last: () => ChainEnd;
};

/** The result for one tenant. */
export type ChainVerified = {
  readonly tenantId: string;
  readonly records: number;
  readonly firstSequence: number | null;
  readonly lastSequence: number;
  /** The first hundred. */
  readonly faults: readonly ChainFault[];
  readonly faultCount: number;
};

const mostFaults = 100;

type Walk = {
  readonly tenantId: string;
  readonly keys: CheckpointKeys;
  readonly anchor: SignedCheckpoint | null;
  readonly faults: ChainFault[];
  faultCount: number;
  records: number;
  firstSequence: number | null;
  /** Up to where the trail itself says that records were dropped. */
  droppedUpTo: number;
  last: ChainEnd;
};

/**
 * Verify a tenant's trail. `anchor` is the checkpoint that the first record follows, where earlier
 * ones were dropped for their age.
 */
export function verifyChain(
  tenantId: string,
  keys: CheckpointKeys,
  anchor: SignedCheckpoint | null,
): ChainVerification {
  const walk: Walk = {
    ...{ tenantId, keys, anchor, faults: [], faultCount: 0, records: 0, firstSequence: null },
    droppedUpTo: 0,
    last: anchor ?? chainStart,
  };
  if (anchor) checkCheckpoint(walk, anchor, undefined);
  return {
    last: () => walk.last,
    page(records, checkpoints) {
      const hashes = new Map(records.map(({ sequence, hash }) => [sequence, hash]));
      for (const record of records) checkRecord(walk, record);
      for (const one of checkpoints) checkCheckpoint(walk, one, hashes.get(one.sequence));
    },
    end(head, signed) {
      const { records, firstSequence, faults } = walk;
      if (head || signed.length > 0 || records > 0) checkEnd(walk, head, signed);
      checkBeginning(walk);
      const { faultCount, last } = walk;
      return { tenantId, records, firstSequence, lastSequence: last.sequence, faults, faultCount };
    },
  };
}

function found(
  walk: Walk,
  fault: ChainFault['fault'],
  { sequence, message }: Pick<ChainFault, 'sequence' | 'message'>,
): void {
  walk.faultCount += 1;
  if (walk.faults.length >= mostFaults) return;
  walk.faults.push({ tenantId: walk.tenantId, fault, sequence, message });
}

function checkRecord(walk: Walk, record: AuditRecord): void {
  const { sequence, previousHash, hash } = record;
  const expected = walk.last.sequence + 1;
  if (sequence > expected) {
    const message = `records ${expected} to ${sequence - 1} are gone`;
    const fault = walk.records === 0 ? 'BEGINNING_CUT' : 'MISSING';
    found(walk, fault, { sequence: expected, message });
  } else if (previousHash !== walk.last.hash) {
    found(walk, 'UNLINKED', { sequence, message: 'it does not follow the record before it' });
  }
  if (recordHash(walk.tenantId, record) !== hash) {
    const message = 'it does not say what it said when it was written';
    found(walk, 'EDITED', { sequence, message });
  }
  walk.firstSequence ??= sequence;
  walk.droppedUpTo = Math.max(walk.droppedUpTo, prunedUpTo(record));
  walk.records += 1;
  walk.last = { sequence, hash };
}

function checkCheckpoint(walk: Walk, checkpoint: SignedCheckpoint, hash: string | undefined): void {
  const { sequence } = checkpoint;
  const isOwn = checkpoint.tenantId === walk.tenantId && walk.keys.isGenuine(checkpoint);
  if (!isOwn) {
    const message = 'no key of ours has signed the checkpoint';
    found(walk, 'CHECKPOINT_FORGED', { sequence, message });
  } else if (hash !== undefined && hash !== checkpoint.hash) {
    const message = 'a checkpoint was signed for other records';
    found(walk, 'REWRITTEN', { sequence, message });
  }
}

function checkEnd(walk: Walk, head: ChainEnd | null, signed: readonly SignedCheckpoint[]): void {
  const { last, keys } = walk;
  const genuine = signed.filter((checkpoint) => keys.isGenuine(checkpoint));
  const furthest = Math.max(head?.sequence ?? 0, ...genuine.map(({ sequence }) => sequence));
  if (furthest > last.sequence) {
    const sequence = last.sequence + 1;
    found(walk, 'END_CUT', { sequence, message: `records ${sequence} to ${furthest} are gone` });
  } else if (head?.sequence !== last.sequence || head.hash !== last.hash) {
    const message = 'the trail was ended at another record';
    found(walk, 'END_DIFFERS', { sequence: last.sequence, message });
  }
}

function checkBeginning(walk: Walk): void {
  const { anchor, firstSequence, droppedUpTo } = walk;
  if (!anchor || firstSequence === null || droppedUpTo >= anchor.sequence) return;
  const message = `records up to ${anchor.sequence} are gone, and nothing says that they were dropped`;
  found(walk, 'BEGINNING_CUT', { sequence: 1, message });
}
