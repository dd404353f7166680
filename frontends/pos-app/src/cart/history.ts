import type { SellingDatabase } from '../outbox/database.ts';
import { emptyDraft, type Draft } from './draft.ts';

/** The steps of a cart, each kept on the device as it is made. */
export type History = {
  readonly current: () => Draft;
  readonly canUndo: () => boolean;
  readonly push: (draft: Draft) => void;
  /** Take the last step back; nothing happens where there is none. */
  readonly pop: () => void;
  /** Forget all steps, in memory alone. */
  readonly restart: () => void;
  /** Take what is kept away, within the caller's transaction over its table. */
  readonly erase: () => Promise<void>;
  /** Done once all steps so far are on the disk. */
  readonly settled: () => Promise<void>;
};

/** The steps of the cart of a slot, as they were left. */
export async function openHistory(
  { cartSteps }: Pick<SellingDatabase, 'cartSteps'>,
  slot: number,
  onTrouble: (error: unknown) => void,
): Promise<History> {
  const kept = await cartSteps.where({ slot }).sortBy('step');
  let drafts: readonly Draft[] = kept.length > 0 ? kept.map(({ draft }) => draft) : [emptyDraft];
  let lastStep = kept.at(-1)?.step ?? 0;
  let writes: Promise<unknown> = Promise.resolve();
  const write = (work: () => PromiseLike<unknown>) => {
    writes = writes.then(work).catch(onTrouble);
  };
  return {
    current: () => drafts.at(-1) ?? emptyDraft,
    canUndo: () => drafts.length > 1,
    push: (draft) => {
      drafts = [...drafts, draft];
      lastStep += 1;
      const step = lastStep;
      write(() => cartSteps.put({ slot, step, draft }));
    },
    pop: () => {
      if (drafts.length < 2) return;
      drafts = drafts.slice(0, -1);
      const step = lastStep;
      lastStep -= 1;
      write(() => cartSteps.delete([slot, step]));
    },
    restart: () => {
      drafts = [emptyDraft];
      lastStep = 0;
    },
    erase: async () => {
      await cartSteps.where({ slot }).delete();
    },
    settled: async () => {
      await writes;
    },
  };
}
