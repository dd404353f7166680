import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { anonymous, partnerGrants, type Principal } from '@novapos/chassis';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { domains } from '../domains.ts';

const gateway = join(import.meta.dirname, '../..');
const whole = rootFieldsOf('api-schema.graphql');
const forPartners = rootFieldsOf('partner-api-schema.graphql');

/** A partner's program that may do all that any partner may. */
const partner: Principal = {
  ...anonymous,
  kind: 'partner',
  subject: '0198d000-0000-7000-8000-000000000001',
  tenantId: '0198a000-0000-7000-8000-000000000001',
  grants: partnerGrants,
};

const rules = domains.flatMap(({ subgraph: { permissions } }) =>
  Object.entries({ Query: permissions.Query, Mutation: permissions.Mutation }).flatMap(
    ([root, fields]) =>
      Object.entries(fields).map(([field, rule]) => ({ path: `${root}.${field}`, rule })),
  ),
);

describe("the partners' variant of the graph", () => {
  it.each(rules.filter(({ path }) => forPartners.includes(path)))(
    'holds $path, which a partner can be let at',
    async ({ rule }) => {
      expect(await verdictOf(rule)).toBe(true);
    },
  );

  it.each(rules.filter(({ path }) => whole.includes(path) && !forPartners.includes(path)))(
    'lacks $path, which a partner is never let at',
    async ({ path, rule }) => {
      const open = ['signIn', 'refreshSession', 'openDeviceSession'].map((it) => `Mutation.${it}`);
      if (open.includes(path)) expect(rule).toHaveProperty('name', 'anyone');
      else expect(await verdictOf(rule)).not.toBe(true);
    },
  );
});

function verdictOf(rule: (typeof rules)[number]['rule']): Promise<unknown> {
  return Promise.resolve(
    rule.resolve({}, {}, { principal: partner } as never, {} as never, {} as never),
  );
}

function rootFieldsOf(file: string): readonly string[] {
  const schema: GraphQLSchema = buildSchema(readFileSync(join(gateway, file), 'utf8'));
  return [schema.getQueryType(), schema.getMutationType()].flatMap((root) =>
    Object.keys(root?.getFields() ?? {}).map((field) => `${root?.name ?? ''}.${field}`),
  );
}
