import { diff } from '@graphql-inspector/core';
import {
  buildSchema,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLSchema,
} from 'graphql';
import { deprecationsOf } from './deprecations.ts';

/** What became of the graph between two releases, each a line of Markdown. */
export type GraphChanges = {
  readonly added: readonly string[];
  readonly deprecated: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
};

/** A difference as the comparison tells it, such as `FIELD_ADDED` at `Query.orders`. */
type Change = { readonly type: string; readonly path: string; readonly message: string };

/** What differs from the released schema; everything is new where none was released. */
export async function graphChanges(releasedSdl: string, presentSdl: string): Promise<GraphChanges> {
  const present = buildSchema(presentSdl);
  const released = releasedSdl === '' ? null : buildSchema(releasedSdl);
  const come = newIn(namesIn(present), namesIn(released));
  const gone = newIn(namesIn(released), namesIn(present));
  const told = new Set([come, gone].flatMap(({ roots, types }) => [...roots, ...types]));
  const changes = released ? await changesBetween(released, present) : [];
  const others = changes.filter(({ path }) => !isWithin(told, path));
  const fresh = outermost(others.filter(isAddition));
  return {
    added: [
      ...[...come.roots, ...fresh].sort().map((path) => withMeaning(path, present)),
      ...typesLine(come.types),
    ],
    deprecated: newlyDeprecated(releasedSdl, presentSdl, present),
    changed: changedLines(others, new Set(fresh)),
    removed: [
      ...[...gone.roots, ...outermost(others.filter(isRemoval))]
        .sort()
        .map((path) => `\`${path}\``),
      ...typesLine(gone.types),
    ],
  };
}

function newlyDeprecated(releasedSdl: string, presentSdl: string, present: GraphQLSchema) {
  const before = new Set(
    releasedSdl === '' ? [] : deprecationsOf(releasedSdl).map(({ path }) => path),
  );
  return deprecationsOf(presentSdl)
    .filter(({ path }) => !before.has(path))
    .map(({ path, reason }) => `${withMeaning(path, present)} ${reason}`);
}

/** What differs, but for what is told otherwise: types, deprecations, and directives, which clients don't see. */
async function changesBetween(
  released: GraphQLSchema,
  present: GraphQLSchema,
): Promise<readonly Change[]> {
  const changes = await diff(released, present);
  return changes
    .map(({ type, path = 'schema', message }) => ({ type: String(type), path, message }))
    .filter(({ type }) => !/^(TYPE_ADDED|TYPE_REMOVED|SCHEMA_.*)$|DEPRECATION|DIRECTIVE/.test(type))
    .map((change) => ({ ...change, path: pathOf(change) }));
}

/** A member of a union has the union's path: name both. */
function pathOf({ path, message }: Change): string {
  const member = /^Member '(\w+)'/.exec(message)?.[1];
  return member === undefined ? path : `${path} = ${member}`;
}

function changedLines(changes: readonly Change[], fresh: ReadonlySet<string>): readonly string[] {
  const isWords = ({ type }: Change) => type.includes('DESCRIPTION');
  const others = changes.filter(
    (change) => !isWords(change) && !isAddition(change) && !isRemoval(change),
  );
  const reworded = changes.filter((change) => isWords(change) && !isWithin(fresh, change.path));
  return [
    ...others.map(({ path, message }) => `\`${path}\`: ${message.replace(/[.]?$/, '.')}`).sort(),
    ...rewordedLine(reworded.length),
  ];
}

function isAddition({ type }: Change): boolean {
  return type.endsWith('_ADDED') && !type.includes('DESCRIPTION');
}

function isRemoval({ type }: Change): boolean {
  return type.endsWith('_REMOVED') && !type.includes('DESCRIPTION');
}

/** Paths of root fields, such as `Query.orders`, and names of types. */
export type Names = { readonly roots: readonly string[]; readonly types: readonly string[] };

/** The root fields of a schema and its other types. */
export function namesIn(schema: GraphQLSchema | null): Names {
  if (!schema) return { roots: [], types: [] };
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return {
    roots: rootFields(schema),
    types: Object.values(schema.getTypeMap())
      .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
      .filter((type) => !roots.some((root) => root === type))
      .map(({ name }) => name),
  };
}

function newIn(after: Names, before: Names): Names {
  return {
    roots: after.roots.filter((name) => !before.roots.includes(name)),
    types: after.types.filter((name) => !before.types.includes(name)),
  };
}

function rootFields(schema: GraphQLSchema): readonly string[] {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return roots.flatMap((root) =>
    Object.keys(root?.getFields() ?? {}).map((field) => `${root?.name ?? ''}.${field}`),
  );
}

/** Paths of changes without what lies within another of them, such as the arguments of a new field. */
function outermost(changes: readonly Change[]): readonly string[] {
  const paths = new Set(changes.map(({ path }) => path));
  return [...paths].filter((path) => !isWithin(paths, path.slice(0, path.lastIndexOf('.'))));
}

/** Whether one of these paths is the path or leads to it. */
function isWithin(paths: ReadonlySet<string>, path: string): boolean {
  return [...paths].some(
    (outer) => path === outer || path.startsWith(`${outer}.`) || path.startsWith(`${outer} `),
  );
}

function rewordedLine(count: number): readonly string[] {
  if (count === 0) return [];
  return [count === 1 ? 'A description was reworded.' : `${count} descriptions were reworded.`];
}

function typesLine(names: readonly string[]): readonly string[] {
  if (names.length === 0) return [];
  return [
    `Types: ${[...names]
      .sort()
      .map((name) => `\`${name}\``)
      .join(', ')}.`,
  ];
}

/** A path, of a root field with the first sentence that describes it. */
function withMeaning(path: string, schema: GraphQLSchema): string {
  const [sentence = ''] = meaningOf(path, schema)
    .replaceAll(/\s+/g, ' ')
    .split(/(?<=[.!?]) /);
  return sentence === '' ? `\`${path}\`` : `\`${path}\`: ${sentence}`;
}

function meaningOf(path: string, schema: GraphQLSchema): string {
  if (!rootFields(schema).includes(path)) return '';
  const [typeName = '', field = ''] = path.split('.');
  const root = schema.getType(typeName);
  return isObjectType(root) ? (root.getFields()[field]?.description ?? '') : '';
}
