import { createHash } from 'node:crypto';
import {
  getNamedType,
  isCompositeType,
  isLeafType,
  isRequiredArgument,
  isUnionType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

type Field = GraphQLField<unknown, unknown>;

/** An operation as a manifest has it. */
export type ListedOperation = {
  readonly id: string;
  readonly name: string;
  readonly type: 'query' | 'mutation';
  readonly body: string;
};

const deepest = 4;

/** So many different operations of a schema, over all of its queries and mutations, with fields of several levels. */
export function manyOperations(schema: GraphQLSchema, count: number): readonly ListedOperation[] {
  const fields = (['query', 'mutation'] as const).flatMap((type) => {
    const root = type === 'query' ? schema.getQueryType() : schema.getMutationType();
    return Object.values(root?.getFields() ?? {}).map((field) => ({ type, field }));
  });
  return Array.from({ length: count }, (_one, index) => {
    const { type, field } = fields[index % fields.length] as (typeof fields)[number];
    const name = `${field.name.charAt(0).toUpperCase()}${field.name.slice(1)}${index}`;
    const body = operation({ schema, type, field, name, salt: Math.floor(index / fields.length) });
    return { id: createHash('sha256').update(body).digest('hex'), name, type, body };
  });
}

type Making = {
  readonly schema: GraphQLSchema;
  readonly type: string;
  readonly field: Field;
  readonly name: string;
  readonly salt: number;
};

function operation({ schema, type, field, name, salt }: Making): string {
  const args = field.args.filter((one) => isRequiredArgument(one) || one.name === 'first');
  const variables = args.map((one) => `$${one.name}: ${String(one.type)}`).join(', ');
  const given = args.map((one) => `${one.name}: $${one.name}`).join(', ');
  const head = variables === '' ? name : `${name}(${variables})`;
  const call = given === '' ? field.name : `${field.name}(${given})`;
  return `${type} ${head} { ${call} ${selection(schema, getNamedType(field.type), { salt, depth: 1, prefix: '' })} }`;
}

type Place = { readonly salt: number; readonly depth: number; readonly prefix: string };

function selection(schema: GraphQLSchema, type: GraphQLNamedType, place: Place): string {
  if (!isCompositeType(type)) return '';
  if (isUnionType(type)) {
    const members = type.getTypes().map((member, index) => {
      // The same name may mean another type in another member.
      const within = selection(schema, member, { ...place, prefix: `m${index}_` });
      return `... on ${member.name} ${within}`;
    });
    return `{ __typename ${members.join(' ')} }`;
  }
  const open = Object.values(type.getFields()).filter(
    (field) => !field.args.some(isRequiredArgument),
  );
  const leaves = open.filter(({ type: of }) => isLeafType(getNamedType(of)));
  const nested = place.depth < deepest ? open.filter((field) => !leaves.includes(field)) : [];
  const chosen = [
    ...leaves.filter((_field, index) => (index + place.salt) % 3 !== 2),
    ...nested.filter((_field, index) => (index + place.salt) % Math.max(1, nested.length) < 2),
  ];
  const below = { ...place, depth: place.depth + 1, prefix: '' };
  const words = chosen.map((field) => {
    const alias = place.prefix === '' ? '' : `${place.prefix}${field.name}: `;
    return `${alias}${field.name} ${selection(schema, getNamedType(field.type), below)}`;
  });
  return `{ __typename ${words.join(' ')} }`;
}
