import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { anonymous, partnerGrants, type Principal } from '@novapos/chassis';
import {
  buildSchema,
  getNamedType,
  isCompositeType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';
import { domains } from '../../gateway/embedded/domains.ts';
import { shopsOf } from '../../gateway/embedded/seed/shops.ts';
import { startInProcess, type InProcess } from '../support/in-process.ts';
import { minimalArguments } from '../support/minimal-arguments.ts';
import {
  entitiesNotForPartners,
  entitiesOfTheTenant,
  notForPartners,
  ofPartnersThemselves,
  ofTheTenant,
  openToAll,
  subscriptions,
  toldByTheGateway,
} from './partners/partner-fields.ts';
import { nowhere, sellInBoth, type Side, type TwoStores } from './partners/side.ts';
import { entitiesOfStores, leadingToStores, typesOfStores } from './partners/store-entities.ts';
import { ofStores, type StoreField } from './partners/store-fields.ts';

const schema = buildSchema(
  readFileSync(join(import.meta.dirname, '../../gateway/api-schema.graphql'), 'utf8'),
);
const [shop] = shopsOf('small');
const tenantId = shop?.tenant.id ?? '';
const everyStore: Principal = {
  ...anonymous,
  kind: 'partner',
  subject: randomUUID(),
  tenantId,
  grants: partnerGrants,
  keyId: 'key',
};

let platform: InProcess;
let world: TwoStores;
let scoped: Principal;

beforeAll(async () => {
  platform = await startInProcess(shop ? [shop] : []);
  world = await sellInBoth(platform, tenantId, shop?.stores ?? []);
  scoped = { ...everyStore, storeIds: [world.own.storeId] };
}, 60_000);
afterAll(() => platform.stop(), 30_000);

/** An answer in which what names a side is called what it is, so that answers about two sides compare. */
function asAnswered(answer: unknown, side: Side): string {
  return Object.entries(side).reduce(
    (text, [name, id]) => text.replaceAll(id, `<${name}>`),
    JSON.stringify(answer),
  );
}

async function answerTo(as: Principal, query: string, isLink = false): Promise<unknown> {
  const { data, errors } = await platform.ask(as, query);
  if (!isLink) return { data, codes: errors?.map(({ extensions }) => extensions.code) };
  const { url } = Object.values(data ?? {})[0] as { url: string };
  return platform.download(url);
}

describe('every field of the graph', () => {
  it('has one place for partners', () => {
    const fields = [schema.getQueryType(), schema.getMutationType()].flatMap((root) =>
      Object.keys(root?.getFields() ?? {}),
    );
    const placed = [
      ...[notForPartners, openToAll, ofPartnersThemselves, ofTheTenant, toldByTheGateway].flat(),
      ...new Set(ofStores.map(({ field }) => field)),
    ];
    expect(placed.sort()).toEqual(fields.sort());
    expect(Object.keys(schema.getSubscriptionType()?.getFields() ?? {}).sort()).toEqual(
      [...subscriptions].sort(),
    );
  });

  it('that leads to what belongs to a store is known', () => {
    const leading = Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) && !/^(__|Query|Mutation|Subscription)/.test(type.name))
      .filter(({ name }) => !/(Connection|Edge)$/.test(name))
      .flatMap((type) =>
        Object.values((type as GraphQLObjectType).getFields())
          .filter(isOfStores)
          .map(({ name }) => `${type.name}.${name}`),
      );
    expect(leading.sort()).toEqual([...leadingToStores].sort());
  });

  it('has its place where the gateway asks for it by key', () => {
    const answered = domains.flatMap(({ name, subgraph: { permissions } }) =>
      Object.keys(permissions.entities).map((entity) => `${name} ${entity}`),
    );
    const ofKeys = entitiesOfStores.map(({ domain, key }) => {
      return `${domain} ${key(nowhere(), '')['__typename'] ?? ''}`;
    });
    const placed = [...new Set([...ofKeys, ...entitiesOfTheTenant, ...entitiesNotForPartners])];
    expect([...answered].sort()).toEqual(placed.sort());
  });
});

describe('what belongs to stores', () => {
  it.each(ofStores.filter(({ ask, askAll }) => ask && askAll))(
    'is in $field without an argument what it is of the store of the key ($#)',
    async ({ ask = () => '', askAll = () => '', isLink }: StoreField) => {
      const one = await answerTo(everyStore, ask(world.own, world.variantId), isLink);
      expect(await answerTo(scoped, askAll(), isLink)).toEqual(one);
      expect(await answerTo(everyStore, askAll(), isLink)).not.toEqual(one);
    },
  );

  it.each(ofStores.filter(({ tells }) => tells))(
    'is in $field of the stores of the key alone',
    async ({ askAll = () => '', tells = () => [] }: StoreField) => {
      const answer = JSON.stringify(await answerTo(scoped, askAll()));
      const all = JSON.stringify(await answerTo(everyStore, askAll()));
      const isIn = (text: string, side: Side) => tells(side).map((id) => text.includes(id));
      expect(isIn(answer, world.own)).not.toContain(false);
      expect(isIn(answer, world.foreign)).not.toContain(true);
      expect(isIn(all, world.foreign)).not.toContain(false);
    },
  );

  it.each(entitiesOfStores.map((entity, index) => ({ ...entity, index })))(
    'is not reached through $domain by a key either ($index)',
    async ({ domain, key, fields }) => {
      const { own, foreign, variantId } = world;
      const nobody = nowhere();
      const reached = async (side: Side) => {
        const query = `query ($keys: [_Any!]!) { _entities(representations: $keys) { ${fields(side)} } }`;
        const keys = [key(side, variantId)];
        return asAnswered(await platform.askOf(domain, query, scoped, { keys }), side);
      };
      expect(await reached(foreign)).toBe(await reached(nobody));
      expect(await reached(own)).not.toBe(await reached(nobody));
    },
  );

  it('is nowhere for a key of no stores', async () => {
    const nothing: Principal = { ...everyStore, storeIds: [] };
    for (const { askAll, isLink } of ofStores) {
      if (!askAll) continue;
      const answer = asAnswered(await answerTo(nothing, askAll(), isLink), world.own);
      expect(answer).not.toContain('<');
      expect(answer).not.toMatch(/"orders":[1-9]/);
    }
  });

  // Here things are changed as well.
  it.each(ofStores.filter(({ ask }) => ask))(
    'is in $field as if there were no other store than those of the key ($#)',
    async ({ ask = () => '', isLink }: StoreField) => {
      const { own, foreign, variantId } = world;
      const nobody = nowhere();
      const absent = await answerTo(scoped, ask(nobody, variantId), isLink);
      const hidden = await answerTo(scoped, ask(foreign, variantId), isLink);
      expect(asAnswered(hidden, foreign)).toBe(asAnswered(absent, nobody));
      const seen = await answerTo(scoped, ask(own, variantId), isLink);
      expect(asAnswered(seen, own)).not.toBe(asAnswered(absent, nobody));
    },
  );
});

describe('an intent of another store', () => {
  it('tells nothing of its sale, not even to who guesses the key and all that was asked', async () => {
    const input = `idempotencyKey: "guessed", registerId: "${world.foreign.registerId}",
      cart: { lines: [{ variantId: "${world.variantId}", quantity: "1" }] }, tenders: [{ type: CARD }]`;
    const sale = `mutation { completeSale(input: { ${input} }) { __typename ... on Order { id } } }`;
    expect((await platform.ask(everyStore, sale)).data).toMatchObject({
      completeSale: { __typename: 'Order' },
    });
    const { data, errors } = await platform.ask(scoped, sale);
    expect(data).toBeNull();
    expect(errors?.[0]?.extensions.code).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  it('does not tell which order has a reference', async () => {
    const sale = (
      side: Side,
    ) => `mutation { completeSale(input: { idempotencyKey: "${randomUUID()}",
      reference: "${side.reference}", registerId: "${world.own.registerId}",
      cart: { lines: [{ variantId: "${world.variantId}", quantity: "1" }] }, tenders: [{ type: CARD }]
    }) { __typename ... on ReferenceUsed { usedByOrderId } } }`;
    const used = { __typename: 'ReferenceUsed', usedByOrderId: null };
    expect((await platform.ask(scoped, sale(world.foreign))).data).toEqual({ completeSale: used });
    expect((await platform.ask(everyStore, sale(world.foreign))).data).toEqual({
      completeSale: { ...used, usedByOrderId: world.foreign.orderId },
    });
  });
});

describe('the rights of a key', () => {
  const rootFields = [schema.getQueryType(), schema.getMutationType()].flatMap((root) =>
    Object.values(root?.getFields() ?? {})
      .filter(({ name }) => !toldByTheGateway.includes(name))
      .map((field) => ({ field: field.name, query: minimalOperation(root?.name ?? '', field) })),
  );
  const codeOf = async (as: Principal, query: string) =>
    (await platform.ask(as, query)).errors?.[0]?.extensions.code;

  it.each(rootFields.filter(({ field }) => notForPartners.includes(field)))(
    'never reach $field',
    async ({ query }) => {
      expect(await codeOf(everyStore, query)).toBe('FORBIDDEN');
    },
  );

  it.each(rootFields.filter(({ field }) => !notForPartners.includes(field)))(
    'reach $field when it holds them all',
    async ({ query }) => {
      expect(['FORBIDDEN', 'UNAUTHENTICATED']).not.toContain(await codeOf(everyStore, query));
    },
  );

  it.each(
    rootFields.filter(({ field }) => ![...ofPartnersThemselves, ...openToAll].includes(field)),
  )('do not reach $field when it holds none', async ({ query }) => {
    expect(await codeOf({ ...everyStore, grants: [] }, query)).toBe('FORBIDDEN');
  });

  it.each(['viewer { grants }', 'signOut { signedOutAt }'])(
    'are told where to ask instead of "%s"',
    async (field) => {
      const root = field.startsWith('viewer') ? 'query' : 'mutation';
      const { errors } = await platform.ask(everyStore, `${root} { ${field} }`);
      expect(errors?.[0]?.message).toContain('partnerSelf');
    },
  );
});

function minimalOperation(root: string, field: GraphQLField<unknown, unknown>): string {
  const selection = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '';
  return `${root.toLowerCase()} { ${field.name}${minimalArguments(field)}${selection} }`;
}

function isOfStores({ type, args }: GraphQLField<unknown, unknown>): boolean {
  const named = getNamedType(type).name.replace(/(Connection|Edge)$/, '');
  const namesPlace = args.some(({ name }) => /^(store|register|location)Id$/.test(name));
  return namesPlace || typesOfStores.includes(named);
}
