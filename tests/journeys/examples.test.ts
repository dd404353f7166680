import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  getOperationAST,
  Kind,
  OperationTypeNode,
  parse,
  print,
  validate,
  type OperationDefinitionNode,
} from 'graphql';
import { inOrder } from '../../gateway/embedded/examples/in-order.ts';
import { filledIn, type Surroundings } from '../../gateway/embedded/examples/placeholders.ts';
import { readExamples, type Example } from '../../gateway/embedded/examples/read-examples.ts';
import { eventually } from '../support/eventually.ts';
import { firstTold, streamOf, type Stream } from '../support/server-sent.ts';
import { giveItAPast, sellByHand } from '../support/shop-past.ts';
import { shopIn, type RoleName } from '../support/shop.ts';
import { startPlatform, type Platform } from '../support/start-platform.ts';
import { isOneOfSeveral, rootFieldsOf, whyNotSuccess } from './examples/success.ts';

const committed = readFileSync(
  join(import.meta.dirname, '../../gateway/api-schema.graphql'),
  'utf8',
);
const schema = buildSchema(committed);
const examples = inOrder(readExamples());

describe('the examples of the graph', () => {
  it('show each root field once, and nothing else', () => {
    const fields = rootFieldsOf(schema).map(({ root, field }) => `${root}.${field.name}`);
    expect(examples.map(shownBy).sort()).toEqual(fields.sort());
  });

  it.each(examples)('are operations of the graph: $key', (example) => {
    const document = parse(example.document);
    expect(validate(schema, document)).toEqual([]);
    expect(document.definitions).toHaveLength(1);
    const name = operationOf(example).name?.value;
    expect(name).toBe(example.field.charAt(0).toUpperCase() + example.field.slice(1));
  });

  it.each(examples.filter((example) => isOneOfSeveral(fieldOf(example))))(
    'say which answer came, and why it is refused: $key',
    ({ document }) => {
      expect(document).toContain('__typename');
      expect(document).toMatch(/\.\.\. on Refusal/);
    },
  );

  it('register the very operation that is asked by its id', () => {
    const registered = examples.flatMap((example) => manifestOf(example));
    for (const { document, operationId } of examples) {
      if (operationId === null) continue;
      const body = registered.find(({ id }) => id === operationId)?.body ?? '';
      expect(print(parse(body))).toBe(print(parse(document)));
    }
  });
});

describe('asked of a running product', () => {
  const answers = new Map<string, unknown>();
  const streams = new Map<string, Stream>();
  let platform: Platform;
  const harbour = shopIn('USD', () => platform);
  const surroundings = (): Surroundings => ({ answers, now: new Date() });

  beforeAll(async () => {
    platform = await startPlatform({ seed: 'small' });
    await giveItAPast(harbour());
    for (const example of examples.filter(isSubscription)) {
      const body = {
        query: example.document,
        variables: filledIn(example.variables, surroundings()),
      };
      const stream = await streamOf(platform.ready.graphql, body, (await tokenOf(example)) ?? '');
      streams.set(example.key, stream);
    }
    await sellByHand(await harbour().as('manager'));
  }, 120_000);

  afterAll(async () => {
    for (const stream of streams.values()) stream.stop();
    await platform.stop();
  }, 30_000);

  it.each(examples)(
    '$key is answered as it shows',
    async (example) => {
      const data = await (isSubscription(example) ? told(example) : asked(example));
      expect(Object.keys(data ?? {})).toEqual([example.field]);
      const value = (data as Readonly<Record<string, unknown>>)[example.field];
      expect(whyNotSuccess(value, example, schema)).toBeNull();
      answers.set(example.key, value);
    },
    40_000,
  );

  async function told({ key }: Example): Promise<unknown> {
    const stream = streams.get(key);
    if (!stream) throw new Error(`nobody listens to ${key}`);
    expect(stream.refusal()).toBeNull();
    return firstTold(stream);
  }

  // What a projection answers may take a moment; a mutation is asked once.
  async function asked(example: Example): Promise<unknown> {
    const token = await tokenOf(example);
    const variables = filledIn(example.variables, surroundings());
    const body = JSON.stringify({ ...asking(example), variables });
    const look = () =>
      platform.graph.send<Record<string, unknown>>(body, token === undefined ? {} : { token });
    const isWanted = ({ data }: { data: Record<string, unknown> | null }) =>
      operationOf(example).operation === OperationTypeNode.MUTATION ||
      whyNotSuccess(data?.[example.field], example, schema) === null;
    const { data, errors } = await eventually(look, isWanted);
    expect(errors).toEqual([]);
    return data;
  }

  async function tokenOf({ as }: Example): Promise<string | undefined> {
    if (as === 'nobody') return undefined;
    if (typeof as !== 'string') return String(filledIn(as, surroundings()));
    return (await harbour().as(as as RoleName)).token;
  }
});

function asking({ document, operationId }: Example): object {
  if (operationId === null) return { query: document };
  return { extensions: { persistedQuery: { version: 1, sha256Hash: operationId } } };
}

function operationOf({ key, document }: Example): OperationDefinitionNode {
  const operation = getOperationAST(parse(document));
  if (!operation) throw new Error(`${key} is not one operation`);
  return operation;
}

function isSubscription(example: Example): boolean {
  return operationOf(example).operation === OperationTypeNode.SUBSCRIPTION;
}

/** The root field that an example shows, such as `Query.order`. */
function shownBy(example: Example): string {
  const { operation, selectionSet } = operationOf(example);
  const root = operation.charAt(0).toUpperCase() + operation.slice(1);
  const names = selectionSet.selections.map((one) =>
    one.kind === Kind.FIELD ? one.name.value : '?',
  );
  return `${root}.${names.join(' and ')}`;
}

function fieldOf(example: Example) {
  const found = rootFieldsOf(schema).find(
    ({ root, field }) => `${root}.${field.name}` === shownBy(example),
  );
  if (!found) throw new Error(`the graph has no ${shownBy(example)}`);
  return found.field;
}

function manifestOf({ variables }: Example): readonly { id: string; body: string }[] {
  const { input } = variables as {
    input?: { manifest?: { operations: readonly { id: string; body: string }[] } };
  };
  return input?.manifest?.operations ?? [];
}
