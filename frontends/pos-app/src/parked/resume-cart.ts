import { emptyDraft } from '../cart/draft.ts';
import { ResumeCartDocument } from '../operations/operations.generated.ts';
import { requestFor } from '../refunds/kept-request.ts';
import type { ParkedCart } from '../till/shifts.ts';
import { draftOfParked } from './draft-of-parked.ts';
import type { LocalCart } from './local-cart.ts';
import {
  failed,
  forgetLocal,
  resuming,
  unasked,
  type Failed,
  type ParkedPorts,
} from './parked-desk.ts';

/** Go on with a parked cart; `shown` is what the list said of it. */
export async function resumeCart(
  ports: ParkedPorts,
  id: string,
  shown: ParkedCart | undefined,
): Promise<Failed | null> {
  const { database, world, asks, cart } = ports;
  if (cart.draft().lines.length > 0) return failed('Sell or park the present cart first.');
  const local = await database.parked.get(id);
  if (local) return resumeLocal(ports, local);
  const request = { id: `resume ${id}`, about: id };
  const make = () => ({ idempotencyKey: world.newId(), id });
  const input = await requestFor(database, request, make);
  // Where the answer is lost the cart is taken from the list: this device still knows that it has to fetch it.
  if (shown) await database.kept.put({ id: resuming + id, value: shown });
  const answer = await asks.staff(ResumeCartDocument, { input });
  if (answer.kind !== 'ok') return unasked(answer);
  const result = answer.data.resumeCart;
  const forget = () => database.kept.bulkDelete([request.id, resuming + id]);
  if (result.__typename !== 'ParkedCart') {
    await forget();
    return failed(result.message, answer.requestId);
  }
  const customer = result.customer ? await ports.readCustomer(result.customer.id) : null;
  const { draft, missing } = draftOfParked(result, customer, ports.findItem);
  const refused = cart.replace(draft);
  if (refused) return failed(refused.problem);
  await cart.settled();
  await forget();
  return missing.length === 0 ? null : failed(`Not sold any more: ${missing.join(', ')}.`);
}

async function resumeLocal(
  { database, cart }: ParkedPorts,
  local: LocalCart,
): Promise<Failed | null> {
  const { draft } = local;
  const refused = cart.replace({ ...draft, nextKey: Math.max(draft.nextKey, emptyDraft.nextKey) });
  if (refused) return failed(refused.problem);
  await cart.settled();
  await forgetLocal(database, local);
  return null;
}
