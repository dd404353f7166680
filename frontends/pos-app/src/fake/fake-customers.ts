import type { Customer, Customers } from '../till/customers.ts';
import type { FakeWorld } from './fake-world.ts';

/** Someone with points. */
export const grace: Customer = {
  id: 'grace',
  name: 'Grace Hopper',
  phoneLast4: '4711',
  points: 1_240,
  tier: 'Gold',
  pointsWorthMinor: 1_240,
};

const known: readonly Customer[] = [
  grace,
  {
    id: 'alan',
    name: 'Alan Turing',
    phoneLast4: '1912',
    points: 80,
    tier: null,
    pointsWorthMinor: 80,
  },
  {
    id: 'mary',
    name: 'Mary Jackson',
    phoneLast4: null,
    points: 0,
    tier: null,
    pointsWorthMinor: 0,
  },
];

/** The customers of the imagined shop. */
export function fakeCustomers({ isOnline, pause }: FakeWorld): Customers {
  const all = [...known];
  return {
    async search(text) {
      await pause();
      return all.filter(({ name }) => name.toLowerCase().includes(text.toLowerCase()));
    },
    async read(id) {
      await pause();
      return all.find((customer) => customer.id === id) ?? null;
    },
    async create({ name, phone }) {
      await pause();
      if (!isOnline()) return { problem: 'New customers need the network. Sell without for now.' };
      const customer: Customer = {
        id: `customer-${all.length}`,
        name,
        phoneLast4: phone?.slice(-4) ?? null,
        points: 0,
        tier: null,
        pointsWorthMinor: 0,
      };
      all.push(customer);
      return { customer };
    },
  };
}
