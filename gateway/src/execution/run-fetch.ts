import type { SubgraphResponse } from '@novapos/chassis';
import { copyOf, isData, own, put, type Data } from './data.ts';
import { errorOfFault, errorsOf } from './fetch-errors.ts';
import { mergeInto } from './merge.ts';
import type { Variables } from './operation-parts.ts';
import { findPlaces, type Place } from './places.ts';
import type { Run } from './running.ts';
import type { Fetch } from './steps.ts';

/** Asks one subgraph and adds what it knows to the answer. What goes wrong is noted, never thrown. */
export async function runFetch(fetch: Fetch, run: Run): Promise<void> {
  try {
    const places = findPlaces(run.data, fetch.path);
    if (places.length === 0) return;
    const variables = variablesOf(fetch, run.variables);
    if (fetch.represent) await fetchObjects(fetch, run, { places, variables });
    else await fetchFields(fetch, run, { places, variables });
  } catch (fault) {
    run.errors.push(errorOfFault(fetch, fault));
  }
}

type Asked = { readonly places: readonly Place[]; readonly variables: Variables };

function variablesOf({ variables: names }: Fetch, given: Variables): Variables {
  const variables: Record<string, unknown> = {};
  for (const name of names) {
    if (Object.hasOwn(given, name) && given[name] !== undefined) variables[name] = given[name];
  }
  return variables;
}

async function fetchFields(fetch: Fetch, run: Run, { places, variables }: Asked): Promise<void> {
  const { data, errors = [] } = await askFor(fetch, run, variables);
  run.errors.push(...errorsOf(fetch, errors, [{ places }]));
  if (isData(data)) addTo(places, data, { fetch, run });
}

async function fetchObjects(fetch: Fetch, run: Run, asked: Asked): Promise<void> {
  const { contextValues } = fetch;
  if (!contextValues) {
    await fetchSame(fetch, run, asked);
    return;
  }
  // What is taken from around an object goes as a variable: objects with the same go together.
  const groups = new Map<string, { readonly places: Place[]; readonly variables: Variables }>();
  for (const place of asked.places) {
    const values = contextValues(place);
    const key = JSON.stringify(values);
    const group = groups.get(key) ?? { places: [], variables: { ...asked.variables, ...values } };
    group.places.push(place);
    groups.set(key, group);
  }
  await Promise.all([...groups.values()].map((group) => fetchSame(fetch, run, group)));
}

/** Objects that are asked for by the same representation: one answer serves all. */
type Same = { readonly representation: Data; readonly places: Place[] };

async function fetchSame(fetch: Fetch, run: Run, { places, variables }: Asked): Promise<void> {
  const same = representationsOf(fetch, places);
  if (same.length === 0) return;
  const representations = same.map(({ representation }) => representation);
  const { data, errors = [] } = await askFor(fetch, run, { ...variables, representations });
  run.errors.push(...errorsOf(fetch, errors, same));
  const entities = isData(data) ? data['_entities'] : undefined;
  if (!Array.isArray(entities)) return;
  same.forEach((one, index) => {
    const entity: unknown = entities[index];
    if (isData(entity)) addTo(one.places, entity, { fetch, run });
  });
}

function representationsOf(fetch: Fetch, places: readonly Place[]): readonly Same[] {
  const found = new Map<string, Same>();
  for (const place of places) {
    const representation = fetch.represent?.(place.object);
    if (!representation) continue;
    for (const rewrite of fetch.inputRewrites) rewrite(representation);
    const key = JSON.stringify(representation);
    const same = found.get(key);
    if (same) same.places.push(place);
    else found.set(key, { representation, places: [place] });
  }
  return [...found.values()];
}

function askFor(
  { subgraph, query, operationName, isQuery }: Fetch,
  run: Run,
  variables: Variables,
): Promise<SubgraphResponse> {
  return run.ask(subgraph, { query, operationName, isQuery, variables });
}

type Adding = { readonly fetch: Fetch; readonly run: Run };

// Each place gets objects of its own: what is added later to one is not added to the others.
function addTo(places: readonly Place[], data: Data, { fetch, run }: Adding): void {
  // Rewrites may hold for some types alone, and what the object is was known before.
  const typename = places[0] && own(places[0].object, '__typename');
  if (typename !== undefined && own(data, '__typename') === undefined)
    put(data, '__typename', typename);
  for (const rewrite of fetch.outputRewrites) rewrite(data);
  const { objects } = run.prepared.types;
  places.forEach(({ object }, index) => {
    mergeInto(object, index === places.length - 1 ? data : copyOf(data), objects);
  });
}
