import type { Draft } from '../cart/draft.ts';
import { ParkCartDocument } from '../operations/operations.generated.ts';
import { cartInput } from '../sales/sale-inputs.ts';
import type { LocalCart } from './local-cart.ts';
import { failed, unasked, type Failed, type ParkedPorts } from './parked-desk.ts';

const longestLabel = 100;

/** Put the cart aside: on the server's list, or on this device's where the server can't be told all of it. */
export async function parkCart(ports: ParkedPorts, name: string): Promise<Failed | null> {
  const local = localOf(ports, name);
  if ('problem' in local) return local;
  await ports.cart.settled();
  if (!ports.isOnline() || !isToldWhole(local.draft)) return emptied(ports, local);
  const { id, label, draft, shownTotalMinor } = local;
  const answer = await ports.asks.staff(ParkCartDocument, {
    input: {
      idempotencyKey: id,
      id,
      label,
      customerId: draft.customer?.id ?? null,
      cart: cartInput(draft),
      shownTotalMinor,
    },
  });
  if (answer.kind === 'problem' && !answer.isRetryable) return unasked(answer);
  if (answer.kind !== 'ok') return emptied(ports, { ...local, isUnsure: true });
  const result = answer.data.parkCart;
  if (result.__typename !== 'ParkedCart') return failed(result.message, answer.requestId);
  return emptied(ports, null);
}

function localOf({ cart, world }: ParkedPorts, name: string): LocalCart | Failed {
  const label = name.trim().slice(0, longestLabel);
  const draft = cart.draft();
  if (draft.lines.length === 0) return failed('There is nothing in the cart.');
  if (label === '') return failed('Give it a name.');
  const shownTotalMinor = cart.state.get().totalMinor;
  const parkedAt = new Date(world.now());
  return { id: world.newId(), label, draft, shownTotalMinor, parkedAt, isUnsure: false };
}

async function emptied({ database, cart }: ParkedPorts, local: LocalCart | null): Promise<null> {
  await database.transaction('rw', [database.parked, database.cartSteps], async () => {
    if (local) await database.parked.put(local);
    await cart.erase();
  });
  cart.startAnew();
  return null;
}

// The server keeps lines by their variant: what is on a label, and what others allowed, it can't be told.
function isToldWhole({ lines, discountApproval }: Draft): boolean {
  return (
    discountApproval === null &&
    lines.every(
      (line) =>
        line.embeddedTotalMinor === null &&
        line.overrideApproval === null &&
        line.discountApproval === null,
    )
  );
}
