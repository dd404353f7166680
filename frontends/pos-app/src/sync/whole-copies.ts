import type { Ask, Unanswered } from '../network/answer.ts';
import {
  TillSettingsDocument,
  TillStaffDocument,
  type TillSettingsQuery,
} from '../operations/operations.generated.ts';
import { keptValue } from '../store/kept.ts';
import type { TillDatabase } from '../store/till-database.ts';
import type { Vault } from '../store/vault.ts';

/** What the till prices by, and how codes of scales are read. */
export type KeptSettings = {
  readonly settings: TillSettingsQuery['tillSettings'];
  readonly masks: readonly string[];
};

/** Where the settings are kept. */
export function keptSettings(database: TillDatabase) {
  return keptValue<KeptSettings>(database, 'settings');
}

type Done = { readonly kind: 'pulled'; readonly count: number };

/** Settings are few: they are copied as a whole. */
export async function pullSettings(database: TillDatabase, ask: Ask): Promise<Done | Unanswered> {
  const answer = await ask(TillSettingsDocument, {});
  if (answer.kind !== 'ok') return answer;
  const { tillSettings, barcodeMasks } = answer.data;
  const masks = barcodeMasks.map(({ mask }) => mask);
  await keptSettings(database).write({ settings: tillSettings, masks });
  return { kind: 'pulled', count: 1 };
}

/** Who may sign in is copied as a whole, the verifiers sealed. */
export async function pullStaff(
  database: TillDatabase,
  vault: Vault,
  ask: Ask,
): Promise<Done | Unanswered> {
  const answer = await ask(TillStaffDocument, {});
  if (answer.kind !== 'ok') return answer;
  const rows = await Promise.all(
    answer.data.tillStaff.map(async ({ user, grants, pinVerifier }) => ({
      userId: user.id,
      name: user.name,
      grants,
      verifier: await vault.seal(pinVerifier),
    })),
  );
  await database.transaction('rw', database.staff, async () => {
    await database.staff.clear();
    await database.staff.bulkPut(rows);
  });
  return { kind: 'pulled', count: rows.length };
}
