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

const sections: readonly (readonly [title: string, part: keyof GraphChanges])[] = [
  ['Added', 'added'],
  ['Deprecated', 'deprecated'],
  ['Changed', 'changed'],
  ['Removed', 'removed'],
];

/** What differs from the released schema; everything is new where none was released. */
export async function graphChanges(releasedSdl: string, presentSdl: string): Promise<GraphChanges> {
  const present = buildSchema(presentSdl);
  const deprecated = newlyDeprecated(releasedSdl, presentSdl, present);
  if (releasedSdl === '') {
    const roots = rootFields(present).map((path) => withMeaning(path, present));
    return {
      added: [...roots, ...typesLine(typeNames(present))],
      deprecated,
      changed: [],
      removed: [],
    };
  }
  const released = buildSchema(releasedSdl);
  const changes = await changesBetween(released, present);
  const come = changes.filter(({ type }) => type === 'TYPE_ADDED').map(pathOf);
  const gone = changes.filter(({ type }) => type === 'TYPE_REMOVED').map(pathOf);
  const isPartOf = (names: readonly string[]) => (change: Change) =>
    names.includes(pathOf(change).split('.')[0] ?? '');
  const rest = changes.filter((change) => !isPartOf([...come, ...gone])(change));
  const others = rest.filter(({ type }) => !type.includes('DESCRIPTION'));
  const fresh = new Set(outermost(others.filter(isAddition)));
  const reworded = rest.filter(
    (change) => change.type.includes('DESCRIPTION') && !isWithin(fresh, pathOf(change)),
  );
  return {
    added: [...[...fresh].map((path) => withMeaning(path, present)), ...typesLine(come)],
    deprecated,
    changed: [
      ...others
        .filter((change) => !isAddition(change) && !isRemoval(change))
        .map((change) => `\`${pathOf(change)}\`: ${change.message}.`),
      ...rewordedLine(reworded.length),
    ],
    removed: [
      ...outermost(others.filter(isRemoval)).map((path) => `\`${path}\``),
      ...typesLine(gone),
    ],
  };
}

/** Whether nothing differs. */
export function isUnchanged(changes: GraphChanges): boolean {
  return sections.every(([, part]) => changes[part].length === 0);
}

/** The changes without lines that were said already. */
export function withoutLines(changes: GraphChanges, said: ReadonlySet<string>): GraphChanges {
  const left = (lines: readonly string[]) => lines.filter((line) => !said.has(line));
  return {
    added: left(changes.added),
    deprecated: left(changes.deprecated),
    changed: left(changes.changed),
    removed: left(changes.removed),
  };
}

/** The changes as a part of the changelog, or as they are printed. */
export function describeChanges(changes: GraphChanges, level = '###'): string {
  return sections
    .filter(([, part]) => changes[part].length > 0)
    .map(
      ([title, part]) =>
        `${level} ${title}\n\n${changes[part].map((one) => `- ${one}\n`).join('')}`,
    )
    .join('\n');
}

/** The changelog with a new entry above the others. */
export function withEntry(changelog: string, date: string, body: string): string {
  const entry = `## ${date}\n\n${body.trim()}\n`;
  const at = changelog.search(/^## /m);
  if (at === -1) return `${changelog.trimEnd()}\n\n${entry}`;
  return `${changelog.slice(0, at)}${entry}\n${changelog.slice(at)}`;
}

function newlyDeprecated(releasedSdl: string, presentSdl: string, present: GraphQLSchema) {
  const before = new Set(
    releasedSdl === '' ? [] : deprecationsOf(releasedSdl).map(({ path }) => path),
  );
  return deprecationsOf(presentSdl)
    .filter(({ path }) => !before.has(path))
    .map(({ path, reason }) => `${withMeaning(path, present)} ${reason}`);
}

async function changesBetween(
  released: GraphQLSchema,
  present: GraphQLSchema,
): Promise<readonly Change[]> {
  const changes = await diff(released, present);
  return changes
    .map(({ type, path = 'schema', message }) => ({ type: String(type), path, message }))
    .filter(isOwnChange);
}

/** Deprecations are told by themselves, and directives are not seen by clients. */
function isOwnChange({ type }: Change): boolean {
  return !type.includes('DEPRECATION') && !type.includes('DIRECTIVE');
}

function isAddition({ type }: Change): boolean {
  return type.endsWith('_ADDED');
}

function isRemoval({ type }: Change): boolean {
  return type.endsWith('_REMOVED');
}

function pathOf({ path }: Change): string {
  return path;
}

function rootFields(schema: GraphQLSchema): readonly string[] {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return roots.flatMap((root) =>
    Object.keys(root?.getFields() ?? {}).map((field) => `${root?.name ?? ''}.${field}`),
  );
}

function typeNames(schema: GraphQLSchema): readonly string[] {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .filter((type) => !roots.some((root) => root === type))
    .map(({ name }) => name);
}

/** Paths of changes without what lies within another of them, such as the arguments of a new field. */
function outermost(changes: readonly Change[]): readonly string[] {
  const paths = new Set(changes.map(pathOf));
  return [...paths].filter((path) => !isWithin(paths, path.slice(0, path.lastIndexOf('.')))).sort();
}

/** Whether one of these paths is the path or leads to it. */
function isWithin(paths: ReadonlySet<string>, path: string): boolean {
  return [...paths].some((outer) => path === outer || path.startsWith(`${outer}.`));
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
