import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { namedIn } from './placeholders.ts';

/** An operation that shows one root field of the graph, as a stranger can copy it. */
export type Example = {
  /** Its domain and field, such as `order.completeSale`: how other examples name it. */
  readonly key: string;
  readonly domain: string;
  readonly field: string;
  readonly document: string;
  /** Variables with placeholders: see docs/examples/README.md. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** A role of the demo shop, `nobody`, or a placeholder for the token of an earlier answer. */
  readonly as: unknown;
  /** What must have been asked before it. */
  readonly needs: readonly string[];
  /** The id by which it is asked, where it is asked by id alone. */
  readonly operationId: string | null;
  /** Whether an empty list is a good answer. */
  readonly mayBeEmpty: boolean;
};

const settings = z.strictObject({
  as: z.union([
    z.enum(['nobody', 'super_admin', 'admin', 'manager', 'inventory', 'cashier', 'support']),
    z.strictObject({ $from: z.string() }),
  ]),
  after: z.array(z.string()).default([]),
  operationId: z.string().optional(),
  mayBeEmpty: z.boolean().default(false),
  variables: z.record(z.string(), z.unknown()).default({}),
});

/** Where the examples lie: a folder a domain, a document and its settings a field. */
const examplesFolder = join(import.meta.dirname, '../../../docs/examples');

/** Every example, by domain and field. */
export function readExamples(folder = examplesFolder): readonly Example[] {
  const domains = readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory());
  return domains.flatMap(({ name: domain }) =>
    readdirSync(join(folder, domain))
      .filter((file) => file.endsWith('.graphql'))
      .map((file) => readExample(folder, domain, basename(file, '.graphql'))),
  );
}

function readExample(folder: string, domain: string, field: string): Example {
  const path = join(folder, domain, field);
  const read = settings.parse(JSON.parse(readFileSync(`${path}.json`, 'utf8')));
  const { as, after, variables, operationId = null, mayBeEmpty } = read;
  return {
    key: `${domain}.${field}`,
    domain,
    field,
    document: readFileSync(`${path}.graphql`, 'utf8').trim(),
    variables,
    as,
    needs: [...new Set([...after, ...namedIn([as, variables])])],
    operationId,
    mayBeEmpty,
  };
}
