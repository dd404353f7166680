import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';
import { z } from 'zod';

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
};

const declarations = z.array(
  z.strictObject({ path: z.string().min(1), reason: z.string().min(10) }),
);

/** Read the declared changes; each needs a path and a reason. */
export function parseDeclaredChanges(json: string): readonly DeclaredChange[] {
  return declarations.parse(json === '' ? [] : JSON.parse(json));
}

/** Compare the API schema with the one last released. */
export async function compareSchemas(
  releasedSdl: string,
  presentSdl: string,
  declaredChanges: readonly DeclaredChange[],
): Promise<SchemaVerdict> {
  const changes = await diff(buildSchema(releasedSdl), buildSchema(presentSdl));
  const declaredPaths = new Set(declaredChanges.map(({ path }) => path));
  const breaking = changes.filter(
    ({ criticality }) => criticality.level === CriticalityLevel.Breaking,
  );
  const isDeclared = ({ path }: { path?: string }) => path !== undefined && declaredPaths.has(path);
  const found = new Set(breaking.map(({ path }) => path));
  return {
    breaking: breaking.filter((change) => !isDeclared(change)).map(line),
    declared: breaking.filter(isDeclared).map(line),
    dangerous: changes
      .filter(({ criticality }) => criticality.level === CriticalityLevel.Dangerous)
      .map(line),
    needless: [...declaredPaths].filter((path) => !found.has(path)),
  };
}

function line({ path, message }: { path?: string; message: string }): string {
  return `${path ?? 'schema'}: ${message}`;
}
