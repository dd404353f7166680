import type { Conditions } from './collect.ts';
import type { Size } from './sizes.ts';

/** One field of a selection on one type of object, ready to be costed. */
export type CompiledField = {
  /** What it is answered under. */
  readonly key: string;
  /** Points of asking for it, whatever is answered. */
  readonly call: number;
  /** Points of each answer. */
  readonly weight: number;
  /** How many lists are nested in it; 0 for a single value. */
  readonly listDepth: number;
  readonly size: Size;
  /** It counts where all of one of these hold; null for always. */
  readonly when: readonly Conditions[] | null;
  /** Its selections, one for each different way an object there can be costed. */
  readonly selections: readonly number[];
  /** Which of them an object of a type has; null for a value. */
  readonly byType: ReadonlyMap<string, number> | null;
};

/** What a document asks of one type of object. */
export type CompiledSelection = {
  readonly fields: readonly CompiledField[];
  /** Under what `__typename` is answered, if it is. */
  readonly typenameKey: string | null;
  /** Points with its fields; null where they depend on variables. */
  readonly constant: number | null;
};

/** An operation of a document: each selection comes after all that it holds, the root last. */
export type CompiledOperation = {
  readonly selections: readonly CompiledSelection[];
  readonly root: number;
  /** What conditions are where their variables are not given. */
  readonly defaults: ReadonlyMap<string, unknown>;
};
