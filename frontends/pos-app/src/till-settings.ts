import { sellingSettings, type SellingSettings } from './cart/settings.ts';
import { mutable } from './store/mutable.ts';
import type { TillDatabase } from './store/till-database.ts';
import { keptSettings, type KeptSettings } from './sync/whole-copies.ts';
import type { Readable } from './till/readable.ts';

/** What the till prices by, in the forms that its parts want. */
export type LoadedSettings = {
  readonly selling: SellingSettings;
  readonly masks: KeptSettings['masks'];
};

/** The settings, as they last agreed with the server. */
export type TillSettings = {
  readonly state: Readable<LoadedSettings | null>;
  readonly load: () => Promise<void>;
};

/** Keep the settings where they are asked for at each key. */
export function createTillSettings(database: TillDatabase): TillSettings {
  const kept = keptSettings(database);
  const state = mutable<LoadedSettings | null>(null);
  return {
    state,
    async load() {
      const value = await kept.read();
      state.set(value && { selling: sellingSettings(value.settings), masks: value.masks });
    },
  };
}
