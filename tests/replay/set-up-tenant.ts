import type { Dataset, DatasetStore } from './dataset.ts';
import { mutate } from './mutate.ts';
import { readAll } from './read-all.ts';
import type { Session } from './session.ts';
import type { Staff } from './tenant-access.ts';

/** A store of the dataset as it was set up on the platform. */
export type OpenedStore = {
  readonly store: DatasetStore;
  /** The platform's id. */
  readonly id: string;
  readonly locationId: string;
  /** Ids of its registers; a basket is always sold at the same one. */
  readonly registers: readonly string[];
};

type SetUp = {
  readonly fingerprint: string;
  readonly staff: Staff;
  readonly registersPerStore: number;
};

type Found = { readonly id: string; readonly name: string };
type FoundStore = Found & {
  readonly registers: {
    readonly edges: readonly { readonly node: { readonly id: string; readonly code: string } }[];
  };
};

const listStores = `query ReplayStores($after: String) {
  stores(first: 20, after: $after) {
    edges { node { id name registers(first: 100) { edges { node { id code } } } } }
    pageInfo { hasNextPage endCursor }
  }
}`;
const createStore = `mutation ReplayStore($input: CreateStoreInput!) {
  createStore(input: $input) { __typename ... on Store { id } ... on Refusal { message } }
}`;
const createRegister = `mutation ReplayRegister($input: CreateRegisterInput!) {
  createRegister(input: $input) { __typename ... on Register { id } ... on Refusal { message } }
}`;
const listLocations = `query ReplayLocations($storeId: ID!, $after: String) {
  locations(storeId: $storeId, first: 100, after: $after) {
    edges { node { id name } }
    pageInfo { hasNextPage endCursor }
  }
}`;
const createLocation = `mutation ReplayLocation($input: CreateLocationInput!) {
  createLocation(input: $input) { __typename ... on Location { id } ... on Refusal { message } }
}`;
const findUsers = `query ReplayUsers($search: String!, $after: String) {
  users(search: $search, first: 100, after: $after) {
    edges { node { id email } }
    pageInfo { hasNextPage endCursor }
  }
}`;
const createUser = `mutation ReplayManager($input: CreateUserInput!) {
  createUser(input: $input) { __typename ... on Refusal { message } }
}`;

const locationName = 'Shop floor';

/** How many registers each store needs, so that the tills seldom wait for each other. */
export function registersPerStore(tills: number, stores: number): number {
  return Math.min(tills, 2 * Math.ceil(tills / stores));
}

/** Open the dataset's stores with their registers and locations, and the manager who sells. What is there stays. */
export async function setUpTenant(
  admin: Session,
  { stores }: Dataset,
  setUp: SetUp,
): Promise<ReadonlyMap<string, OpenedStore>> {
  await addManager(admin, setUp);
  const found = new Map<string, FoundStore>();
  for await (const page of readAll<FoundStore>(admin, listStores)) {
    for (const store of page) found.set(store.name, store);
  }
  const opened = new Map<string, OpenedStore>();
  for (const store of stores.values()) {
    opened.set(store.id, await openStore(admin, store, { ...setUp, found }));
  }
  return opened;
}

async function addManager(admin: Session, { staff, fingerprint }: SetUp): Promise<void> {
  const { email } = staff.manager;
  for await (const page of readAll<{ email: string }>(admin, findUsers, { search: email })) {
    if (page.some((user) => user.email === email)) return;
  }
  const input = {
    ...staff.manager,
    idempotencyKey: `replay-manager-${fingerprint}`,
    name: 'Replay manager',
    roles: ['MANAGER'],
  };
  await mutate(admin, createUser, input);
}

type OpenStore = SetUp & { readonly found: ReadonlyMap<string, FoundStore> };

async function openStore(
  admin: Session,
  store: DatasetStore,
  { found, fingerprint, registersPerStore: count }: OpenStore,
): Promise<OpenedStore> {
  // The files tell stores apart by id; on the platform a name stands once.
  const name = `${store.name} (${store.id})`;
  const known = found.get(name);
  const { id } =
    known ??
    (await mutate<Found>(admin, createStore, {
      idempotencyKey: `replay-store-${store.id}-${fingerprint}`,
      name,
      timeZone: store.timeZone,
    }));
  const codes = new Map(known?.registers.edges.map(({ node }) => [node.code, node.id]));
  const registers: string[] = [];
  for (let number = 1; number <= count; number += 1) {
    const code = `T${number}`;
    const registerId = codes.get(code) ?? (await openRegister(admin, { storeId: id, code }));
    registers.push(registerId);
  }
  return { store, id, registers, locationId: await openLocation(admin, id) };
}

async function openRegister(
  admin: Session,
  { storeId, code }: { readonly storeId: string; readonly code: string },
): Promise<string> {
  const { id } = await mutate<Found>(admin, createRegister, {
    idempotencyKey: `replay-register-${storeId}-${code}`,
    storeId,
    code,
    name: `Till ${code.slice(1)}`,
  });
  return id;
}

// The files do not tell stock, so what is sold may go below zero here.
async function openLocation(admin: Session, storeId: string): Promise<string> {
  for await (const page of readAll<Found>(admin, listLocations, { storeId })) {
    const known = page.find(({ name }) => name === locationName);
    if (known) return known.id;
  }
  const { id } = await mutate<Found>(admin, createLocation, {
    idempotencyKey: `replay-location-${storeId}`,
    storeId,
    name: locationName,
    isDefault: true,
    allowsNegativeStock: true,
  });
  return id;
}
