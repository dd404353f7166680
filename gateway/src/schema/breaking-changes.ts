import { CriticalityLevel, diff, type Change } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';
import { z } from 'zod';
import { deprecationsOf, isPast, stillPromised, type Deprecation } from './deprecations.ts';

/** A breaking change that was decided on: what it touches and why it is made all the same. */
export type DeclaredChange = { readonly path: string; readonly reason: string };

/** How a schema differs from the released one, as far as clients may notice. */
export type SchemaVerdict = {
  /** Would break a client and is not declared. */
  readonly breaking: readonly string[];
  /** Breaks a client, and was declared. */
  readonly declared: readonly string[];
  /** May surprise a client that was written carelessly, such as a new value of an enum. */
  readonly dangerous: readonly string[];
  /** Declared, but not there: the declaration can go. */
  readonly needless: readonly string[];
  /** Deprecated without the day until which it is promised. */
  readonly undated: readonly string[];
  /** Deprecated, still there, and promised no more: it can be removed. */
  readonly expired: readonly string[];
};

const declarations = z.array(
  z.strictObject({ path: z.string().min(1), reason: z.string().min(10) }),
);

/** Read the declared changes; each needs a path and a reason. */
export function parseDeclaredChanges(json: string): readonly DeclaredChange[] {
  return declarations.parse(json === '' ? [] : JSON.parse(json));
}

/**
 * Compare the API schema with the one last released. What was deprecated and is past its day is promised no
 * more, so that removing it breaks nothing; `today` is `YYYY-MM-DD`.
 */
export async function compareSchemas(
  releasedSdl: string,
  presentSdl: string,
  declaredChanges: readonly DeclaredChange[],
  today = '',
): Promise<SchemaVerdict> {
  const changes = await diff(stillPromised(releasedSdl, today), buildSchema(presentSdl));
  const promises = deprecationsOf(releasedSdl);
  const line = (change: Change) => lineOf(change, promises);
  const declaredPaths = new Set(declaredChanges.map(({ path }) => path));
  const breaking = changes.filter(
    ({ criticality }) => criticality.level === CriticalityLevel.Breaking,
  );
  const isDeclared = ({ path }: { path?: string }) => path !== undefined && declaredPaths.has(path);
  const found = new Set(breaking.map(({ path }) => path));
  const deprecations = deprecationsOf(presentSdl);
  return {
    breaking: breaking.filter((change) => !isDeclared(change)).map(line),
    declared: breaking.filter(isDeclared).map(line),
    dangerous: changes
      .filter(({ criticality }) => criticality.level === CriticalityLevel.Dangerous)
      .map(line),
    needless: [...declaredPaths].filter((path) => !found.has(path)),
    undated: deprecations
      .filter(({ promisedUntil }) => promisedUntil === null)
      .map(({ path }) => path),
    expired: deprecations
      .filter(({ promisedUntil }) => isPast(promisedUntil, today))
      .map(({ path, promisedUntil }) => `${path}: promised until ${promisedUntil ?? ''}`),
  };
}

function lineOf({ path, message }: Change, promises: readonly Deprecation[]): string {
  const promise = promises.find((one) => one.path === path);
  const until = promise?.promisedUntil ?? null;
  const remark = until === null ? '' : ` (deprecated, and promised until ${until})`;
  return `${path ?? 'schema'}: ${message}${remark}`;
}
