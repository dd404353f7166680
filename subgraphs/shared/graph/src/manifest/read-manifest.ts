import { GraphQLError, Kind, parse, type OperationDefinitionNode } from 'graphql';
import { z } from 'zod';
import { bodyHash } from './body-hash.ts';
import { ManifestInvalid } from './manifest-invalid.ts';
import { manifestLimits, type ManifestOperation } from './manifest-operation.ts';

const forms =
  'A manifest is Apollo\'s, {"format":"apollo-persisted-query-manifest","version":1,"operations":[{"id","name","type","body"}]}, or Relay\'s, {"<id>":"<body>"}.';

const apolloManifest = z.object({
  format: z.literal('apollo-persisted-query-manifest'),
  version: z.literal(1),
  operations: z.array(
    z.object({
      id: z.string(),
      name: z.string().regex(/^[_A-Za-z]\w{0,199}$/, 'a name of GraphQL is needed'),
      type: z.enum(['query', 'mutation', 'subscription']),
      body: z.string(),
    }),
  ),
});
const relayManifest = z.record(z.string(), z.string());

const mostProblems = 20;
const idForm = /^[!-~]+$/;
const hashForm = /^[0-9a-f]{64}$/i;
/** Under these the gateway keeps operations of its own. */
const reservedIds = /^novapos:/i;

/**
 * Read a manifest in Apollo's or in Relay's form; throws `ManifestInvalid` with all that is wrong. An id that looks
 * like a SHA-256 must be that of its body, since clients that make ids from bodies rely on it; any other
 * id is kept as it is given. What stands there twice in the same words counts once.
 */
export function readManifest(value: unknown): readonly ManifestOperation[] {
  const operations = distinct(operationsOf(value));
  if (operations.length === 0) throw new ManifestInvalid(['The manifest holds no operation.']);
  if (operations.length > manifestLimits.operations) {
    const words = `The manifest holds ${operations.length} operations: at most ${manifestLimits.operations} can be given at once.`;
    throw new ManifestInvalid([words]);
  }
  const problems = operations.flatMap(problemsOf);
  if (problems.length > 0) throw new ManifestInvalid(problems.slice(0, mostProblems));
  return operations;
}

function operationsOf(value: unknown): readonly ManifestOperation[] {
  const isApollo =
    typeof value === 'object' && value !== null && 'operations' in value && 'format' in value;
  if (isApollo) return inApollosForm(value);
  const relay = relayManifest.safeParse(value);
  if (!relay.success) throw new ManifestInvalid([forms]);
  return Object.entries(relay.data).map(([id, body]) => ({ id, body, ...headOf(id, body) }));
}

function inApollosForm(value: unknown): readonly ManifestOperation[] {
  const read = apolloManifest.safeParse(value);
  if (read.success) return read.data.operations;
  const { issues } = read.error;
  throw new ManifestInvalid(
    issues
      .slice(0, mostProblems)
      .map(({ path, message }) => `The manifest's ${path.join('.')}: ${message}.`),
  );
}

/** Relay's form has bodies alone: name and type are read from them. */
function headOf(id: string, body: string): Pick<ManifestOperation, 'name' | 'type'> {
  try {
    const { definitions } = parse(body, { noLocation: true, maxTokens: 20_000 });
    const operation = definitions.find(
      (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
    );
    if (operation?.name) return { name: operation.name.value, type: operation.operation };
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw new ManifestInvalid([`Operation ${shown(id)}: ${error.message}`]);
  }
  throw new ManifestInvalid([`Operation ${shown(id)}: its body has no operation with a name.`]);
}

/** Each id once; the same id with two bodies is a mistake. */
function distinct(operations: readonly ManifestOperation[]): readonly ManifestOperation[] {
  const byId = new Map<string, ManifestOperation>();
  const problems: string[] = [];
  for (const operation of operations) {
    const known = byId.get(operation.id);
    if (known && known.body !== operation.body) {
      problems.push(`Operation ${shown(operation.id)}: two operations have this id.`);
    } else if (!known) byId.set(operation.id, operation);
  }
  if (problems.length > 0) throw new ManifestInvalid(problems.slice(0, mostProblems));
  return [...byId.values()];
}

function problemsOf({ id, body }: ManifestOperation): readonly string[] {
  const problem = problemOfId(id, body) ?? problemOfBody(body);
  return problem === null ? [] : [`Operation ${shown(id)}: ${problem}`];
}

function problemOfId(id: string, body: string): string | null {
  if (id.length > manifestLimits.idCharacters || !idForm.test(id)) {
    return `an id is 1 to ${manifestLimits.idCharacters} printable characters without spaces.`;
  }
  if (reservedIds.test(id)) return 'ids that begin with "novapos:" are kept for the platform.';
  if (!hashForm.test(id) || id === bodyHash(body)) return null;
  return 'the id looks like a SHA-256, but is not that of the body (in lower case). Make the manifest again.';
}

function problemOfBody(body: string): string | null {
  if (Buffer.byteLength(body) <= manifestLimits.bodyBytes) return null;
  return `its body is larger than ${manifestLimits.bodyBytes} bytes.`;
}

function shown(id: string): string {
  return JSON.stringify(id.length > 80 ? `${id.slice(0, 80)}...` : id);
}
