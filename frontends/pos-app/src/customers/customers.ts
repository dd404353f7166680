import { folded } from '../catalogue/folded.ts';
import type { Ask, Unanswered } from '../network/answer.ts';
import { wordsOf } from '../network/words.ts';
import {
  CreateTillCustomerDocument,
  FindCustomersDocument,
  ReadCustomerDocument,
  type ReadCustomerQuery,
} from '../operations/operations.generated.ts';
import type { CustomerRow, TillDatabase } from '../store/till-database.ts';
import type { Customer, Customers } from '../till/customers.ts';

/** Customers, with the copy on the device. */
export type KeptCustomers = Customers & {
  readonly load: () => Promise<void>;
  /** By the number on a customer's card, in the copy. */
  readonly byCard: (card: string) => string | null;
};

type Options = {
  readonly database: Pick<TillDatabase, 'customers'>;
  /** As whoever is signed in, or else as the device. */
  readonly ask: Ask;
  readonly isOnline: () => boolean;
  readonly newId: () => string;
};

const most = 20;
/** A cashier waits no longer: the copy answers then. */
const timeoutMs = 4_000;

/** Asks the server; the copy answers where nobody else does. */
export function createCustomers({ database, ask, isOnline, newId }: Options): KeptCustomers {
  const rows = new Map<string, CustomerRow>();
  const cards = new Map<string, string>();

  function inCopy(text: string): readonly Customer[] {
    const wanted = folded(text.trim());
    if (wanted === '') return [];
    return [...rows.values()]
      .filter((row) => isLike(row, wanted))
      .sort((a, b) => a.name.localeCompare(b.name))
      .slice(0, most)
      .map(fromCopy);
  }

  return {
    byCard: (card) => cards.get(cardKey(card)) ?? null,
    async load() {
      const kept = await database.customers.toArray();
      rows.clear();
      cards.clear();
      for (const row of kept) {
        rows.set(row.id, row);
        if (row.externalReference !== null) cards.set(cardKey(row.externalReference), row.id);
      }
    },
    async search(text) {
      if (text.trim() === '') return [];
      if (!isOnline()) return inCopy(text);
      const variables = { text: text.trim(), first: most };
      const answer = await ask(FindCustomersDocument, variables, { timeoutMs });
      if (answer.kind !== 'ok') return inCopy(text);
      const found = answer.data.searchCustomers.edges.map(({ node }) => withoutPoints(node));
      // A card's number is not searched by the server's words.
      const byCard = rows.get(cards.get(cardKey(text)) ?? '');
      const isMissing = byCard && !found.some(({ id }) => id === byCard.id);
      return isMissing ? [fromCopy(byCard), ...found] : found;
    },
    async read(id) {
      const row = rows.get(id);
      const copy = row ? fromCopy(row) : null;
      if (!isOnline()) return copy;
      const answer = await ask(ReadCustomerDocument, { id }, { timeoutMs });
      if (answer.kind !== 'ok') return copy;
      const { customer } = answer.data;
      return customer && !customer.isErased ? withPoints(customer) : null;
    },
    async create({ name, email, phone }) {
      const input = { idempotencyKey: newId(), name, email, phone };
      const answer = await ask(CreateTillCustomerDocument, { input });
      if (answer.kind !== 'ok') return { problem: problemOf(answer) };
      const { createCustomer } = answer.data;
      if (createCustomer.__typename !== 'Customer') return { problem: createCustomer.message };
      return { customer: withoutPoints(createCustomer) };
    },
  };
}

function problemOf(unanswered: Unanswered): string {
  return unanswered.kind === 'offline'
    ? 'A new customer needs the network: sell without, or try again later.'
    : wordsOf(unanswered);
}

function cardKey(card: string): string {
  return card.trim().toLowerCase();
}

/** By the beginning of each word of the name, the last digits of the number, or the card. */
function isLike({ name, phoneLast4, externalReference }: CustomerRow, wanted: string): boolean {
  const digits = wanted.replaceAll(/\D/g, '');
  if (digits.length >= 4 && phoneLast4 !== null && digits.endsWith(phoneLast4)) return true;
  if (externalReference !== null && cardKey(externalReference) === wanted) return true;
  const words = folded(name).split(/\s+/);
  return wanted.split(/\s+/).every((part) => words.some((word) => word.startsWith(part)));
}

function fromCopy({ id, name, phoneLast4 }: CustomerRow): Customer {
  return { id, name, phoneLast4, points: null, tier: null, pointsWorthMinor: null };
}

function withoutPoints(node: {
  readonly id: string;
  readonly name: string | null;
  readonly phone: string | null;
}): Customer {
  const { id, name, phone } = node;
  const phoneLast4 = phone === null ? null : phone.slice(-4);
  return { id, name: name ?? '', phoneLast4, points: null, tier: null, pointsWorthMinor: null };
}

function withPoints(node: NonNullable<ReadCustomerQuery['customer']>): Customer {
  const { availablePoints, tier, worth } = node.loyalty;
  return {
    ...withoutPoints(node),
    points: availablePoints,
    tier: tier?.name ?? null,
    pointsWorthMinor: worth?.amountMinor ?? null,
  };
}
