import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareSchemas } from '../src/schema/breaking-changes.ts';
import { deprecationsOf } from '../src/schema/deprecations.ts';
import { describeVerdict, isRefused, withoutNeedless } from '../src/schema/describe-verdict.ts';
import { withEntry } from '../src/schema/graph-changelog.ts';
import { graphChanges } from '../src/schema/graph-changes.ts';
import { releaseSchemas, unreleased } from '../src/schema/release.ts';

const today = '2030-06-15';

describe('a deprecation', () => {
  const released = `type Query {
    a: Int
    old: Old @deprecated(reason: "Use a. Removed after 2030-06-14.")
    later: Int @deprecated(reason: "Use a. Removed after 2030-06-15.")
    list(by: String @deprecated(reason: "It sorts itself. Removed after 2030-01-31.")): Int
  }
  type Old { id: ID! }`;

  it('is found wherever it stands, with its day', () => {
    expect(
      deprecationsOf(released).map(({ path, promisedUntil }) => [path, promisedUntil]),
    ).toEqual([
      ['Query.old', '2030-06-14'],
      ['Query.later', '2030-06-15'],
      ['Query.list.by', '2030-01-31'],
    ]);
    const others = `type Query { a(in: In): Kind }
      input In { x: Int @deprecated(reason: "Removed after 2030-01-31.") }
      enum Kind { ONE TWO @deprecated(reason: "Removed after 2030-01-31.") }`;
    expect(deprecationsOf(others).map(({ path }) => path)).toEqual(['In.x', 'Kind.TWO']);
  });

  it.each([
    ['no reason', '@deprecated'],
    ['no day', '@deprecated(reason: "Use b.")'],
    ['a day that no calendar has', '@deprecated(reason: "Use b. Removed after 2030-02-30.")'],
    ['a day in the middle', '@deprecated(reason: "Removed after 2030-01-31. Use b.")'],
  ])('is refused with %s', async (_name, directive) => {
    const present = `type Query { a: Int ${directive} b: Int }`;
    const verdict = await compareSchemas('type Query { a: Int b: Int }', present, [], today);
    expect(verdict.undated).toEqual(['Query.a']);
    expect(isRefused(verdict)).toBe(true);
    expect(describeVerdict(verdict, 'the API schema')).toContain('Removed after YYYY-MM-DD.');
  });

  it('lets a field go once its day is over, with the types that only it led to', async () => {
    const present = `type Query {
      a: Int
      later: Int @deprecated(reason: "Use a. Removed after 2030-06-15.")
      list: Int
    }`;
    const verdict = await compareSchemas(released, present, [], today);
    expect(verdict.breaking).toEqual([]);
    expect(isRefused(verdict)).toBe(false);
  });

  it('keeps a field until its day is over, unless its removal is declared', async () => {
    const present = `type Query { a: Int list: Int }`;
    const verdict = await compareSchemas(released, present, [], today);
    expect(verdict.breaking).toEqual([
      expect.stringMatching(/^Query\.later: .*\(deprecated, and promised until 2030-06-15\)$/),
    ]);
    const declared = [{ path: 'Query.later', reason: 'nobody ever asked for it' }];
    expect(isRefused(await compareSchemas(released, present, declared, today))).toBe(false);
    expect((await compareSchemas(released, present, [], '2030-06-16')).breaking).toEqual([]);
  });

  it('is named once nothing is promised any more', async () => {
    const verdict = await compareSchemas(released, released, [], today);
    expect(verdict.expired).toEqual([
      'Query.old: promised until 2030-06-14',
      'Query.list.by: promised until 2030-01-31',
    ]);
    expect(describeVerdict(verdict, 'the API schema')).toContain('promised no more');
  });
});

describe('the verdict on several schemas', () => {
  it('calls a declaration needless only where none of them needs it', async () => {
    const declared = [
      { path: 'Query.gone', reason: 'only partners had it' },
      { path: 'Query.never', reason: 'left over from before' },
    ];
    const whole = await compareSchemas('type Query { a: Int }', 'type Query { a: Int }', declared);
    const part = await compareSchemas(
      'type Query { a: Int gone: Int }',
      'type Query { a: Int }',
      declared,
    );
    expect(withoutNeedless([whole, part]).map(({ needless }) => needless)).toEqual([
      ['Query.never'],
      [],
    ]);
  });
});

describe('the changelog of the graph', () => {
  const before = `type Query {
    "One order."
    order(id: ID!): Order
    found: Found
    gone(at: String): Gone
    a: Int
  }
  union Found = Order
  type Order { id: ID! }
  type Gone { id: ID! }`;
  const after = `type Query {
    "One order, or null."
    order(id: ID!, at: String): Order!
    found: Found
    "The orders, the latest first. All of them."
    orders("At most." first: Int): [Order!]!
    a: Int @deprecated(reason: "Use orders. Removed after 2031-01-31.")
  }
  union Found = Order | Total
  type Order { id: ID! total: Total! }
  type Total { amount: Int! }
  type Subscription {
    "An order was sold."
    sold: Order!
  }`;

  it('tells what was added, deprecated, changed and removed', async () => {
    expect(await graphChanges(before, after)).toEqual({
      added: [
        '`Found = Total`',
        '`Order.total`',
        '`Query.order.at`',
        '`Query.orders`: The orders, the latest first.',
        '`Subscription.sold`: An order was sold.',
        'Types: `Total`.',
      ],
      deprecated: ['`Query.a` Use orders. Removed after 2031-01-31.'],
      changed: [
        "`Query.order`: Field 'Query.order' changed type from 'Order' to 'Order!'.",
        'A description was reworded.',
      ],
      removed: ['`Query.gone`', 'Types: `Gone`.'],
    });
  });

  it('puts the newest entry first', () => {
    const first = withEntry(
      '# Changelog\n\nWhat changed.\n',
      '2030-01-01',
      '### Added\n\n- `Query.a`\n',
    );
    const second = withEntry(first, '2030-02-01', '### Removed\n\n- `Query.a`\n');
    expect(second).toBe(
      '# Changelog\n\nWhat changed.\n\n## 2030-02-01\n\n### Removed\n\n- `Query.a`\n\n## 2030-01-01\n\n### Added\n\n- `Query.a`\n',
    );
  });
});

describe('a release of the graph', () => {
  function installed(present: string, partnerPresent: string, released: string) {
    const folder = mkdtempSync(join(tmpdir(), 'graph-release-'));
    const at = (name: string, text?: string) => {
      const path = join(folder, name);
      if (text !== undefined) writeFileSync(path, text);
      return path;
    };
    return {
      graphChangelog: at('graph-changelog.md', '# Changelog of the graph\n'),
      declaredBreakingChanges: at(
        'declared.json',
        '[{"path": "Query.gone", "reason": "decided in review"}]',
      ),
      published: [
        {
          variant: null,
          apiSchema: at('api.graphql', present),
          releasedApiSchema: at('released-api.graphql', released),
        },
        {
          variant: 'partner',
          apiSchema: at('partner.graphql', partnerPresent),
          releasedApiSchema: at('released-partner.graphql'),
        },
      ],
    };
  }
  const read = (path: string | undefined) => readFileSync(path ?? '', 'utf8');

  it('writes an entry, makes the present schemas the released ones, and clears what was declared', async () => {
    const present = 'type Query { a: Int "Something new." b: Int }';
    const files = installed(present, 'type Query { b: Int }', 'type Query { a: Int gone: Int }');
    expect(await unreleased(files.published)).toContain('`Query.b`: Something new.');

    await releaseSchemas(files, today);

    const changelog = read(files.graphChangelog);
    expect(changelog).toContain('## 2030-06-15\n\n### Added\n\n- `Query.b`: Something new.\n');
    expect(changelog).toContain('### Removed\n\n- `Query.gone`\n');
    expect(changelog).toContain(
      '### In the variant `partner`\n\n- Published for the first time: 1 fields of the roots, 0 types.\n',
    );
    expect(files.published.map(({ releasedApiSchema }) => read(releasedApiSchema))).toEqual([
      present,
      'type Query { b: Int }',
    ]);
    expect(read(files.declaredBreakingChanges)).toBe('[]\n');
    expect(await unreleased(files.published)).toBe('');
  });

  it('writes no entry where nothing was changed', async () => {
    const files = installed('type Query { a: Int }', 'type Query { a: Int }', '');
    await releaseSchemas(files, today);
    const once = read(files.graphChangelog);
    expect(await releaseSchemas(files, '2030-07-01')).toBe('');
    expect(read(files.graphChangelog)).toBe(once);
  });
});
