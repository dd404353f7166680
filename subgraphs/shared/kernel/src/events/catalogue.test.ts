import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventContracts } from './catalogue.ts';
import { breakingChanges } from './event-changes.ts';
import { readingOf } from './event-reading.ts';
import { eventSchemas, type EventSchemas } from './event-schema.ts';

const released = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../released-events.json'), 'utf8'),
) as EventSchemas;

describe('the events that domains say', () => {
  it('have names of their own', () => {
    const names = eventContracts.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('break nothing that was released', () => {
    expect(breakingChanges(released, eventSchemas(eventContracts))).toEqual([]);
  });
});

describe.each(eventContracts)('$name', ({ name, description, data, example }) => {
  it('says when it is said and what its subject is', () => {
    expect(description).toMatch(/^\S.* Subject: .+\.$/);
    expect(name.split('.')).toHaveLength(3);
  });

  it('has an example that fits it and survives the way as JSON', () => {
    expect(data.parse(example)).toEqual(example);
    expect(JSON.parse(JSON.stringify(example))).toEqual(example);
    expect(readingOf({ data }).parse(example)).toEqual(example);
  });

  it('is said strictly, and read by who does not know all its fields', () => {
    const said = { ...(example as object), unheardOf: 1 };
    expect(data.safeParse(said).success).toBe(false);
    expect(readingOf({ data }).parse(said)).toEqual(example);
  });
});
