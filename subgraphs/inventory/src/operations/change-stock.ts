import { CodedError, type Intent, type Principal } from '@novapos/chassis';
import { accept, refuse, type Decision } from '@novapos/kernel';
import { readId } from '../domain/id.ts';
import type { Location } from '../domain/location.ts';
import type { StockLevel } from '../domain/stock-level.ts';
import type { StockLine } from '../domain/stock-lines.ts';
import type { Shortages } from '../domain/shortage.ts';
import type { Figures, StockChange, StockStore, StockTransaction } from '../store/stock-store.ts';

/** All that a delivery or a correction needs around it. */
export type StockDesk = {
  readonly principal: Principal;
  readonly stock: StockStore;
  readonly findLocation: (id: string) => Promise<Location | null>;
  /** False for a location that whoever asks does not see, so that no earlier answer of it is told. */
  readonly mayLookInto: (id: string) => Promise<boolean>;
  readonly unknownVariants: (variantIds: readonly string[]) => Promise<readonly string[]>;
  readonly now: () => Date;
};

/** Goods to move at a location, by lines that were checked, once an intent. */
export type StockRequest = {
  readonly operation: 'receiveStock' | 'adjustStock';
  readonly idempotencyKey: string;
  readonly locationId: string;
  readonly lines: readonly StockLine[];
  readonly reason: string | null;
};

type Refusal =
  | { readonly kind: 'LocationNotFound' }
  | { readonly kind: 'VariantsUnknown'; readonly variantIds: readonly string[] }
  | { readonly kind: 'StockBelowZero'; readonly shortages: Shortages };
/** What is kept of an intent: figures by line, which its body names. */
type Kept = Decision<{ readonly movedAtMs: number; readonly figures: Figures }, Refusal>;

export type StockOutcome = Decision<readonly StockLevel[], Refusal>;

const longestReason = 500;

/** A reason in words, without idle spaces; null when nothing is said. */
export function readReason(text: string | null): string | null {
  const reason = text?.trim() ?? '';
  if (reason.length <= longestReason) return reason === '' ? null : reason;
  throw new CodedError('BAD_USER_INPUT', `A reason has at most ${longestReason} characters.`);
}

/** Move goods at a location of the tenant, of variants that the tenant has; all lines or none. */
export async function changeStock(desk: StockDesk, request: StockRequest): Promise<StockOutcome> {
  const { operation, idempotencyKey, ...body } = request;
  const { tenantId } = desk.principal;
  const intent: Intent = { tenantId, operation, key: idempotencyKey, body };
  if (!(await desk.mayLookInto(request.locationId))) return refuse({ kind: 'LocationNotFound' });
  const kept = (await desk.stock.recall(intent)) as Kept | null;
  return levelsOf(request, kept ?? (await move(desk, intent, request)));
}

async function move(desk: StockDesk, intent: Intent, request: StockRequest): Promise<Kept> {
  const { operation, reason, lines } = request;
  const id = readId(request.locationId);
  const location = id === null ? null : await desk.findLocation(id);
  const unknown = location ? await unknownOf(desk, lines) : [];
  return desk.stock.once<Kept>(intent, async (tx) => {
    if (!location) return refuse({ kind: 'LocationNotFound' });
    if (unknown.length > 0) return refuse({ kind: 'VariantsUnknown', variantIds: unknown });
    const now = desk.now();
    const { tenantId, subject } = desk.principal;
    const kind = operation === 'receiveStock' ? 'RECEIVED' : 'ADJUSTED';
    const what = { tenantId, locationId: location.id, kind, lines, reason } as const;
    const mayGoBelow = kind === 'RECEIVED' || location.allowsNegativeStock;
    return moveLines(tx, { ...what, movedBy: subject, now }, mayGoBelow);
  });
}

async function moveLines(
  tx: StockTransaction,
  change: StockChange,
  mayGoBelow: boolean,
): Promise<Kept> {
  const movedAtMs = change.now.getTime();
  if (mayGoBelow) return accept({ movedAtMs, figures: await tx.move(change) });
  const outcome = await tx.moveIfEnough(change);
  return outcome.ok
    ? accept({ movedAtMs, figures: outcome.value })
    : refuse({ kind: 'StockBelowZero', shortages: outcome.refusal });
}

async function unknownOf(desk: StockDesk, lines: readonly StockLine[]): Promise<readonly string[]> {
  const ids = lines.map(({ variantId }) => variantId);
  const malformed = ids.filter((id) => readId(id) === null);
  if (malformed.length > 0) return malformed;
  return desk.unknownVariants(ids);
}

function levelsOf({ locationId, lines }: StockRequest, kept: Kept): StockOutcome {
  if (!kept.ok) return kept;
  const { movedAtMs, figures } = kept.value;
  const changedAt = new Date(movedAtMs);
  return accept(
    lines.map(({ variantId }, at) => {
      const [onHand, reserved] = figures[at] ?? [0, 0];
      return { locationId: locationId.toLowerCase(), variantId, onHand, reserved, changedAt };
    }),
  );
}
