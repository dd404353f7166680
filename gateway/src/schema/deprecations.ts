import {
  buildASTSchema,
  buildSchema,
  Kind,
  parse,
  visit,
  type ASTNode,
  type GraphQLSchema,
} from 'graphql';
import { withoutUnreachable } from './reachable.ts';

/** A part of the schema that clients are asked to leave. */
export type Deprecation = {
  /** Such as `Query.orders` or `Query.orders.first`. */
  readonly path: string;
  readonly reason: string;
  /** The last day on which it is there, `YYYY-MM-DD`; null where the reason names none. */
  readonly promisedUntil: string | null;
};

const dated = /(?:^|\s)Removed after (\d{4}-\d{2}-\d{2})\.$/;

/** How a deprecation's reason must end. */
export const deprecationRule =
  'the reason of @deprecated must end with `Removed after YYYY-MM-DD.`, the last day on which it is there';

/** Everything that is deprecated, by its path. */
export function deprecationsOf(sdl: string): readonly Deprecation[] {
  const found: Deprecation[] = [];
  visit(parse(sdl), {
    enter(...[node, , , , ancestors]) {
      const reason = reasonOf(node);
      if (reason === undefined) return;
      const path = [...ancestors, node].flatMap(nameOf).join('.');
      found.push({ path, reason, promisedUntil: promisedUntil(reason) });
    },
  });
  return found;
}

/** What is still promised to clients today: the schema without what is deprecated and past its day. */
export function stillPromised(sdl: string, today: string): GraphQLSchema {
  const expired = (node: ASTNode): boolean => isPast(promisedUntil(reasonOf(node) ?? ''), today);
  const document = visit(parse(sdl), {
    FieldDefinition: (node) => (expired(node) ? null : undefined),
    InputValueDefinition: (node) => (expired(node) ? null : undefined),
    EnumValueDefinition: (node) => (expired(node) ? null : undefined),
  });
  const isWhole = deprecationsOf(sdl).every(({ promisedUntil: day }) => !isPast(day, today));
  return isWhole ? buildSchema(sdl) : withoutUnreachable(buildASTSchema(document));
}

/** Whether a promise has ended; none without a day ever does. */
export function isPast(day: string | null, today: string): boolean {
  return day !== null && day < today;
}

/** The day that a reason names; null for none, or one that no calendar has. */
function promisedUntil(reason: string): string | null {
  const day = dated.exec(reason)?.[1];
  if (day === undefined) return null;
  const at = new Date(`${day}T00:00:00.000Z`);
  return Number.isNaN(at.getTime()) || !at.toISOString().startsWith(day) ? null : day;
}

/** The reason why something is deprecated; empty where it gives none, undefined where it is not. */
function reasonOf(node: ASTNode): string | undefined {
  const directives = 'directives' in node ? (node.directives ?? []) : [];
  const deprecated = directives.find(({ name }) => name.value === 'deprecated');
  if (!deprecated) return undefined;
  const value = deprecated.arguments?.find(({ name }) => name.value === 'reason')?.value;
  return value?.kind === Kind.STRING ? value.value : '';
}

/** What a node adds to the path: the names of definitions, never of what lies within a directive. */
function nameOf(node: ASTNode | readonly ASTNode[]): readonly string[] {
  if (!('kind' in node) || !node.kind.endsWith('Definition') || !('name' in node)) return [];
  return [node.name.value];
}
