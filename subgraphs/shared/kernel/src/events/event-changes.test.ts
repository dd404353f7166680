import { z } from 'zod';
import { breakingChanges } from './event-changes.ts';
import { eventSchema, type EventSchemas } from './event-schema.ts';

const fields = {
  shelfId: z.uuid(),
  kind: z.enum(['OPEN', 'SHUT']),
  count: z.int(),
  note: z.string().nullable(),
  colour: z.string().optional(),
  lines: z.array(z.strictObject({ number: z.int().positive(), name: z.string() })),
  owner: z.strictObject({ id: z.uuid() }).nullable(),
  tags: z.array(z.string()),
  extra: z.record(z.string(), z.unknown()),
};
const name = 'inventory.shelf-filled.v1';
const told = (shape: z.ZodRawShape): EventSchemas => {
  const data = z.strictObject(shape);
  return { [name]: eventSchema({ name, description: 'Filled.', data, example: {} }) };
};
const changed = (shape: z.ZodRawShape) => breakingChanges(told(fields), told(shape));
const without = (field: keyof typeof fields) =>
  Object.fromEntries(Object.entries(fields).filter(([each]) => each !== field));
const line = (shape: z.ZodRawShape) => ({ ...fields, lines: z.array(z.strictObject(shape)) });

describe('a published event', () => {
  it.each([
    ['stays as it is', fields],
    ['gains a field that may be left out', { ...fields, size: z.int().optional() }],
    [
      'gains an object that may be left out, with what must be in it',
      { ...fields, place: z.strictObject({ row: z.int() }).optional() },
    ],
    ['gains such a field deep in a list', line({ ...lineFields(), size: z.int().optional() })],
    ['gains a list that may be left out', { ...fields, codes: z.array(z.string()).optional() }],
  ])('is compatible where it %s', (_how, shape) => {
    expect(changed(shape)).toEqual([]);
  });

  it('is compatible beside a new event', () => {
    const other = { 'inventory.shelf-emptied.v1': told(fields)[name] ?? {} };
    expect(breakingChanges(told(fields), { ...told(fields), ...other })).toEqual([]);
  });

  it.each<readonly [string, z.ZodRawShape, readonly string[]]>([
    ['loses a field', without('count'), ['`count` is gone']],
    ['loses one that could be left out', without('colour'), ['`colour` is gone']],
    [
      'renames a field',
      { ...without('count'), amount: z.int() },
      [
        '`count` is gone',
        '`amount` is new and must be there, and is not in events that were said before',
      ],
    ],
    [
      'needs a field that is new',
      { ...fields, size: z.int() },
      ['`size` is new and must be there, and is not in events that were said before'],
    ],
    [
      'needs what could be left out',
      { ...fields, colour: z.string() },
      ['`colour` must be there now, and is not in events that were said before'],
    ],
    [
      'leaves out what was always there',
      { ...fields, count: z.int().optional() },
      ['`count` may be left out now'],
    ],
    ['changes a type', { ...fields, count: z.string() }, ['`count` was integer and is string now']],
    [
      'changes a format',
      { ...fields, shelfId: z.string() },
      ['`shelfId` was string (uuid) and is string now'],
    ],
    [
      'tightens a bound',
      { ...fields, count: z.int().min(1) },
      ['`count` was integer and is integer, minimum 1 now'],
    ],
    [
      'may be null now',
      { ...fields, count: z.int().nullable() },
      ['`count` was integer and is integer or null now'],
    ],
    [
      'may be null no longer',
      { ...fields, note: z.string() },
      ['`note` was string or null and is string now'],
    ],
    [
      'narrows what a field can be',
      { ...fields, kind: z.enum(['OPEN']) },
      ['`kind` can no longer be SHUT'],
    ],
    [
      'widens what a field can be',
      { ...fields, kind: z.enum(['OPEN', 'SHUT', 'LOST']) },
      ['`kind` can be LOST now, which readers of yesterday refuse'],
    ],
    ['lets a field be anything', { ...fields, kind: z.string() }, ['`kind` can be anything now']],
    [
      'lists what a field can be',
      { ...fields, colour: z.enum(['RED']).optional() },
      ['`colour` can only be RED now'],
    ],
    [
      'changes deep in a list',
      line({ number: z.int(), name: z.string() }),
      ['`lines[].number` was integer, exclusiveMinimum 0 and is integer now'],
    ],
    [
      'loses a field deep in a list',
      line({ number: z.int().positive() }),
      ['`lines[].name` is gone'],
    ],
    [
      'needs a new field in an object that may be null',
      { ...fields, owner: z.strictObject({ id: z.uuid(), name: z.string() }).nullable() },
      ['`owner.name` is new and must be there, and is not in events that were said before'],
    ],
    [
      'changes what a list holds',
      { ...fields, tags: z.array(z.int()) },
      ['`tags[]` was string and is integer now'],
    ],
    [
      'changes what stands under any name',
      { ...fields, extra: z.record(z.string(), z.string()) },
      ['`extra.*` was anything and is string now'],
    ],
  ])('is refused where it %s', (_how, shape, changes) => {
    expect(changed(shape)).toEqual(changes.map((change) => `${name}: ${change}`));
  });

  it('is refused where it is gone', () => {
    expect(breakingChanges(told(fields), {})).toEqual([`${name}: is gone`]);
  });
});

function lineFields(): z.ZodRawShape {
  return { number: z.int().positive(), name: z.string() };
}

describe('the schema of an event', () => {
  it('lets readers of any language pass by what they do not know', () => {
    expect(JSON.stringify(told(fields))).not.toContain('"additionalProperties":false');
  });

  it('is not made of a shape that would be read strictly', () => {
    expect(() => told({ pair: z.tuple([z.strictObject({})]) })).toThrow("can't hold a tuple");
  });
});
