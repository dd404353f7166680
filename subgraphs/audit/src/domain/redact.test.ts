import fc from 'fast-check';
import { parseFieldPath } from './field-path.ts';
import { alwaysRedacted, redact, redacted } from './redact.ts';

const mask = (document: Record<string, unknown>, ...paths: string[]) =>
  redact(document, { mode: 'MASK', paths });
const remove = (document: Record<string, unknown>, ...paths: string[]) =>
  redact(document, { mode: 'REMOVE', paths });

describe('redaction of the audit trail', () => {
  it('always hides who acted and from where, and what could tell, however nothing is set', () => {
    const record = {
      actor: { kind: 'user', id: 'ada', sessionId: 's1', roles: ['cashier'] },
      clientAddress: '192.0.2.1',
      input: { input: { Email: 'a@b.c', lines: [{ sku: 'A', note: 'gift' }] } },
      before: null,
    };
    expect(remove(record)).toEqual({
      actor: { kind: 'user', roles: ['cashier'] },
      input: { input: { lines: [{ sku: 'A' }] } },
      before: null,
    });
    expect(mask(record)).toMatchObject({
      actor: { id: redacted, sessionId: redacted },
      clientAddress: redacted,
      input: { input: { Email: redacted, lines: [{ note: redacted }] } },
    });
  });

  it('walks lists, with or without their places in the path', () => {
    const record = { input: { lines: [[{ sku: 'A' }], { sku: 'B', parts: [{ sku: 'C' }] }] } };
    const hidden = { input: { lines: [[{}], { parts: [{ sku: 'C' }] }] } };
    expect(remove(record, 'input.lines.sku')).toEqual(hidden);
    expect(remove(record, 'input.lines.*.sku')).toEqual({
      input: { lines: [[{}], { parts: [{}] }] },
    });
    expect(remove(record, 'input.lines.0')).toEqual({
      input: { lines: [{ sku: 'B', parts: [{ sku: 'C' }] }] },
    });
    expect(mask(record, '**.sku')).toEqual({
      input: { lines: [[{ sku: redacted }], { sku: redacted, parts: [{ sku: redacted }] }] },
    });
  });

  it('hides whole trees, and all that is below two stars at the end', () => {
    const record = { after: { price: { amountMinor: 1, currency: 'EUR' } } };
    expect(remove(record, 'after.price')).toEqual({ after: {} });
    expect(remove(record, 'after.**')).toEqual({ after: {} });
    expect(mask(record, 'after')).toEqual({ after: redacted });
  });

  it.each([
    '',
    '.',
    'a..b',
    'a.',
    'a b',
    'input[0]',
    '***',
    'a'.repeat(300),
    'x.'.repeat(20) + 'x',
  ])('hides everything where the path %j is set, since it can not be understood', (path) => {
    expect(remove({ actor: { kind: 'user' }, input: { sku: 'A' } }, path)).toEqual({});
  });

  it('has built-in paths, all of which can be understood', () => {
    expect(alwaysRedacted.length).toBeGreaterThan(10);
    expect(alwaysRedacted.map(parseFieldPath)).not.toContain(null);
  });

  const names = fc.constantFrom('a', 'b', 'c', 'email');
  let leaf = 0;
  const values = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constant(null).map(() => `leaf-${(leaf += 1)}-`),
      fc.dictionary(names, tie('value'), { maxKeys: 3 }),
      fc.array(tie('value'), { maxLength: 3 }),
    ),
  })).value;
  const documents = fc.dictionary(names, values, { minKeys: 1, maxKeys: 3 });
  const path = fc
    .array(fc.oneof(names, fc.constantFrom('*', '**')), { minLength: 1, maxLength: 4 })
    .map((segments) => segments.join('.'));

  /** Every leaf with the names that lead to it; places in lists are not names. */
  function leaves(value: unknown, way: readonly string[] = []): [string, readonly string[]][] {
    if (typeof value === 'string') return [[value, way]];
    if (Array.isArray(value)) return value.flatMap((item) => leaves(item, way));
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([name, part]) => leaves(part, [...way, name]));
  }

  /** The same law said another way: a path covers a leaf when it matches the beginning of its way. */
  function covers(text: string, way: readonly string[]): boolean {
    const pattern = text
      .split('.')
      .map((part) => (part === '**' ? '(/\\w+)*' : part === '*' ? '/\\w+' : `/${part}`))
      .join('');
    const whole = way.map((name) => `/${name}`).join('');
    const isOpen = text.endsWith('**');
    return new RegExp(
      `^${isOpen ? `${pattern.slice(0, -'(/\\w+)*'.length)}(/\\w+)+` : pattern}(/|$)`,
    ).test(whole);
  }

  it('lets no value through at a path that is redacted, by removal or mask', () => {
    fc.assert(
      fc.property(documents, path, fc.constantFrom('MASK', 'REMOVE'), (document, text, mode) => {
        const shown = JSON.stringify(redact(document, { mode, paths: [text] }));
        for (const [value, way] of leaves(document)) {
          const isHidden = way.includes('email') || covers(text, way);
          if (isHidden) expect(shown).not.toContain(value);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('leaves what no path leads to as it is', () => {
    fc.assert(
      fc.property(documents, names, (document, name) => {
        const shown = JSON.stringify(mask(document, `${name}.a`));
        for (const [value, [first, second, ...rest]] of leaves(document)) {
          const isHidden = [first, second, ...rest].includes('email') || first === name;
          if (!isHidden) expect(shown).toContain(value);
        }
      }),
    );
  });
});
