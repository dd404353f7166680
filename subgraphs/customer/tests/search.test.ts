import { cashier, stranger } from './examples.ts';
import { search } from './operations.ts';
import { startCustomer, type StartedCustomer } from './start-customer.ts';

let shop: StartedCustomer;
const people = [
  ...['Zoë Ångström', 'zoe Adler', 'Ada Lovelace', 'Adam Ant Adams', "Conan O'Brien"],
  ...['Lovell Adair', '李小龙', 'McDonald, Ada'],
];

beforeAll(async () => {
  shop = await startCustomer();
  for (const name of people) await shop.run('createCustomer', { name });
  await shop.run('createCustomer', {
    ...{ name: 'Hidden Figure', email: 'ada@example.com', phone: '+4930555555' },
    externalReference: 'Ada',
  });
});
afterAll(() => shop.stop());

type Found = {
  searchCustomers: {
    edges: { node: { name: string } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

async function find(text: string, principal = cashier): Promise<string[]> {
  const { searchCustomers } = await shop.data<Found>(search, { text }, principal);
  return searchCustomers.edges.map(({ node }) => node.name);
}

describe('a search', () => {
  it.each([
    ['zoe', ['zoe Adler', 'Zoë Ångström']],
    ['ZOË', ['zoe Adler', 'Zoë Ångström']],
    ['angs', ['Zoë Ångström']],
    ['ada lov', ['Ada Lovelace', 'Lovell Adair']],
    ['lov ada', ['Ada Lovelace', 'Lovell Adair']],
    ["o'b", ["Conan O'Brien"]],
    ['obrien', ["Conan O'Brien"]],
    ['brien', ["Conan O'Brien"]],
    ['李', ['李小龙']],
    ['Adam', ['Adam Ant Adams']],
    ['velace', []],
    ['', []],
    ['%', []],
    ['Ada\0', ['Hidden Figure', 'Ada Lovelace', 'Adam Ant Adams', 'Lovell Adair', 'McDonald, Ada']],
  ])('for %j finds %j', async (text, names) => {
    expect(await find(text)).toEqual(names);
  });

  it('finds by whole address or number alone, however it is written', async () => {
    expect(await find('ADA@example.com')).toEqual(['Hidden Figure']);
    expect(await find('030/555 555')).toEqual(['Hidden Figure']);
    expect(await find('da@example.com')).toEqual([]);
    expect(await find('555 555')).toEqual([]);
  });

  it('is read page by page without losing or repeating one', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const found: Found = await shop.data<Found>(search, { text: 'ad', first: 2, after });
      const { edges, pageInfo } = found.searchCustomers;
      seen.push(...edges.map(({ node }) => node.name));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(await find('ad'));
    expect(seen).toHaveLength(5);
    const exact = await shop.data<Found>(search, { text: 'Ada', first: 1 });
    const { endCursor } = exact.searchCustomers.pageInfo;
    const rest = await shop.data<Found>(search, { text: 'Ada', after: endCursor });
    expect(rest.searchCustomers.edges).toHaveLength(4);
  });

  it('finds nothing of another tenant', async () => {
    for (const text of ['ada', 'ada@example.com', '+4930555555']) {
      expect(await find(text, stranger)).toEqual([]);
    }
  });

  it('follows a new name', async () => {
    const { id } = await shop.run('createCustomer', { name: 'Before Wedding' });
    await shop.run('changeCustomer', { id, name: 'After Wedding' });
    expect(await find('before')).toEqual([]);
    expect(await find('wed aft')).toEqual(['After Wedding']);
  });
});

describe('the list of customers', () => {
  it('is in the order of names, page by page', async () => {
    const query = `query ($after: String) { customers(first: 4, after: $after) {
      edges { node { name } } pageInfo { hasNextPage endCursor } } }`;
    type Page = { customers: Found['searchCustomers'] };
    const names: string[] = [];
    let after: string | null = null;
    do {
      const { customers }: Page = await shop.data<Page>(query, { after });
      names.push(...customers.edges.map(({ node }) => node.name));
      after = customers.pageInfo.hasNextPage ? customers.pageInfo.endCursor : null;
    } while (after !== null);
    expect(names.slice(0, 4)).toEqual([
      ...['Ada Lovelace', 'Adam Ant Adams', 'After Wedding', "Conan O'Brien"],
    ]);
    expect(names.at(-1)).toBe('李小龙');
    expect(new Set(names).size).toBe(10);
    await expect(shop.data(query, { after: 'nonsense' })).rejects.toThrow('BAD_USER_INPUT');
  });
});
