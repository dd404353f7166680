import { CodedError, type SubgraphResponse } from '@novapos/chassis';
import { GraphQLError } from 'graphql';
import { pathTo, type Place } from './places.ts';
import type { Fetch } from './steps.ts';

type SubgraphError = NonNullable<SubgraphResponse['errors']>[number];
type Path = readonly (string | number)[];

/** Where the objects are that were asked for, in the order in which they were. */
type Asked = readonly { readonly places: readonly Place[] }[];

// A list of a thousand that all refer to one missing thing does not need a thousand errors.
const mostPlaces = 10;

/** A subgraph's errors as errors of the client's answer, at the client's paths. */
export function errorsOf(
  fetch: Fetch,
  errors: readonly SubgraphError[],
  asked: Asked,
): readonly GraphQLError[] {
  return errors.flatMap((error) =>
    pathsOf(fetch, error.path, asked).map((path) => errorAt(fetch, error, path)),
  );
}

function errorAt(
  { subgraph }: Fetch,
  { message, extensions }: SubgraphError,
  path: Path,
): GraphQLError {
  return new GraphQLError(message, {
    ...(path.length > 0 ? { path } : {}),
    extensions: { ...extensions, code: codeOf(extensions), serviceName: subgraph },
  });
}

// Subgraphs of ours always give a code.
function codeOf(extensions: Readonly<Record<string, unknown>> | undefined): unknown {
  return extensions?.['code'] ?? 'DOWNSTREAM_SERVICE_ERROR';
}

function pathsOf(fetch: Fetch, path: Path | undefined, asked: Asked): readonly Path[] {
  if (!path || path.length === 0) return [fetch.errorPath];
  const named = path.map((key) => fetch.renamed.get(String(key)) ?? key);
  if (!fetch.represent) {
    return placesOf(asked, 0).map((place) => [...pathTo(place.trail), ...named]);
  }
  const [field, index, ...rest] = named;
  const places = field === '_entities' ? placesOf(asked, Number(index)) : [];
  if (places.length === 0) return [fetch.errorPath];
  return places.map((place) => [...pathTo(place.trail), ...rest]);
}

function placesOf(asked: Asked, index: number): readonly Place[] {
  return (asked[index]?.places ?? []).slice(0, mostPlaces);
}

/** The error of a fetch that gave no answer: which part is missing, and whose it is. */
export function errorOfFault({ subgraph, errorPath }: Fetch, fault: unknown): GraphQLError {
  const path = errorPath.length > 0 ? { path: errorPath } : {};
  const originalError = fault instanceof Error ? fault : new Error(String(fault));
  const code = fault instanceof CodedError ? fault.code : 'INTERNAL';
  const words = wordsFor[code];
  if (!words) {
    const message = 'Something went wrong on our side.';
    const extensions = { code: 'INTERNAL', serviceName: subgraph };
    return new GraphQLError(message, { ...path, originalError, extensions });
  }
  const extensions = { code, retryable: true, service: subgraph, serviceName: subgraph };
  return new GraphQLError(words, { ...path, originalError, extensions });
}

// What a fault itself says may name hosts.
const wordsFor: Readonly<Record<string, string>> = {
  TIMEOUT: 'A part of the system took too long to answer. Try again in a moment.',
  UNAVAILABLE: 'A part of the system does not answer. Try again in a moment.',
};
