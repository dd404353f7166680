import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inOrder } from './in-order.ts';
import { filledIn } from './placeholders.ts';
import { readExamples, type Example } from './read-examples.ts';

function example(key: string, needs: readonly string[] = []): Example {
  const [domain = '', field = ''] = key.split('.');
  return {
    key,
    domain,
    field,
    document: `{ ${field} }`,
    variables: {},
    as: 'cashier',
    needs,
    operationId: null,
    mayBeEmpty: false,
  };
}

function folderWith(settings: object): string {
  const folder = mkdtempSync(join(tmpdir(), 'examples-'));
  mkdirSync(join(folder, 'order'));
  writeFileSync(join(folder, 'order/order.graphql'), '{ order { id } }\n');
  writeFileSync(join(folder, 'order/order.json'), JSON.stringify(settings));
  return folder;
}

describe('examples', () => {
  it('are put in an order in which each finds what it needs', () => {
    const examples = [
      example('a.last', ['a.middle']),
      example('a.middle', ['b.first']),
      example('b.first'),
    ];
    expect(inOrder(examples).map(({ key }) => key)).toEqual(['b.first', 'a.middle', 'a.last']);
  });

  it('can not need each other, or what is not there', () => {
    expect(() => inOrder([example('a.x', ['a.y']), example('a.y', ['a.x'])])).toThrow(
      'these examples need each other: a.x -> a.y -> a.x',
    );
    expect(() => inOrder([example('a.x', ['a.z'])])).toThrow('there is no example a.z: a.x -> a.z');
  });

  it('need what their placeholders name, however deep, and what they say beside', () => {
    const variables = { input: { lines: [{ id: { $from: 'product.variant.id' } }] } };
    const folder = folderWith({
      as: { $from: 'auth.signIn.accessToken' },
      after: ['order.sell'],
      variables,
    });
    const [read] = readExamples(folder);
    expect(read?.key).toBe('order.order');
    expect(read?.needs).toEqual(['order.sell', 'auth.signIn', 'product.variant']);
  });

  it.each([
    ['a role that nobody has', { as: 'owner' }],
    ['a setting that means nothing', { as: 'admin', variable: {} }],
  ])('are refused with %s', (_name, settings) => {
    expect(() => readExamples(folderWith(settings))).toThrow();
  });
});

describe('a placeholder', () => {
  const now = new Date('2030-01-31T09:30:00.000Z');
  const answers = new Map([['order.orders', { edges: [{ node: { id: 'o1' } }] }]]);

  it('stands for a value of an earlier answer, a day or an instant', () => {
    const value = {
      ids: [{ $from: 'order.orders.edges.0.node.id' }],
      from: { $day: -31 },
      at: { $time: 60 },
      first: 5,
      nothing: null,
    };
    expect(filledIn(value, { answers, now })).toEqual({
      ids: ['o1'],
      from: '2029-12-31',
      at: '2030-01-31T09:31:00.000Z',
      first: 5,
      nothing: null,
    });
  });

  it('says what is missing where no answer has it', () => {
    const value = { id: { $from: 'order.orders.edges.1.node.id' } };
    expect(() => filledIn(value, { answers, now })).toThrow(
      'the answer of order.orders has no edges.1.node.id',
    );
  });
});
