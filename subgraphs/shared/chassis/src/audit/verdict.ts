import {
  getNamedType,
  isObjectType,
  isUnionType,
  type ExecutionResult,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLUnionType,
} from 'graphql';
import { CodedError } from '../errors.ts';
import type { Verdict } from './asked-mutation.ts';

const idForm = /^[\w.:-]{1,100}$/;
const typeName = /^[A-Z]\w{0,99}$/;
const ofAccess: readonly string[] = ['FORBIDDEN', 'UNAUTHENTICATED'];

type Fields = Readonly<Record<string, unknown>>;

/** What a resolver's answer says. */
export function verdictOfAnswer(answer: unknown, type: GraphQLOutputType): Verdict {
  if (answer instanceof Error) return verdictOfError(answer);
  const named = getNamedType(type);
  const answered = textOf(fieldsOf(answer)['__typename']) ?? named.name;
  if (isUnionType(named) && isRefusal(named, answered))
    return { outcome: 'REFUSED', code: answered, id: null };
  return done(answer, answered);
}

/** What a thrown error says: turned away, or failed with a code. */
export function verdictOfError(error: unknown): Verdict {
  const code = codeOf(error);
  return { outcome: ofAccess.includes(code) ? 'DENIED' : 'FAILED', code, id: null };
}

/**
 * What is said of a mutation that was never begun: its input or that of the whole operation is wrong, or
 * a mutation before it failed.
 */
export function verdictOfUnstarted(
  { errors = [] }: Pick<ExecutionResult, 'errors'>,
  responseKey: string,
): Verdict {
  const isWrong = errors.some(({ path }) => !path || path[0] === responseKey);
  return { outcome: 'FAILED', code: isWrong ? 'BAD_USER_INPUT' : 'NOT_STARTED', id: null };
}

/**
 * What a result that was kept with its intent says. Domains keep a decision, a refusal by its kind, or
 * the id of what was made; anything else counts as done.
 */
export function verdictOfKept(result: unknown, successType: string): Verdict {
  const kept = fieldsOf(result);
  if (kept['ok'] === true) return done(kept['value'], successType);
  const refusal = 'refusal' in kept ? fieldsOf(kept['refusal']) : kept;
  const kind = textOf(refusal['kind']) ?? null;
  const isRefused = kept['ok'] === false || 'refusal' in kept || isKind(kind);
  if (isRefused) return { outcome: 'REFUSED', code: isKind(kind) ? kind : null, id: null };
  return done(result, successType);
}

function done(made: unknown, type: string): Verdict {
  return { outcome: 'DONE', code: null, id: idText(made) ?? idOf(made, type) };
}

/** The GraphQL type that a mutation answers when it succeeds: the union's first member that is no refusal. */
export function successTypeOf(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  if (!isUnionType(named)) return named.name;
  const members = named.getTypes();
  return (members.find((member) => !isNamedRefusal(member)) ?? members[0])?.name ?? named.name;
}

/** The id under the names that the shop's contracts use: `id`, or the type's own such as `orderId`. */
export function idOf(value: unknown, type: string): string | null {
  const fields = fieldsOf(value);
  const own = `${type.charAt(0).toLowerCase()}${type.slice(1)}Id`;
  return idText(fields['id']) ?? idText(fields[own]) ?? null;
}

function idText(value: unknown): string | null {
  return typeof value === 'string' && idForm.test(value) ? value : null;
}

function isRefusal(union: GraphQLUnionType, answered: string): boolean {
  const members = union.getTypes();
  // Unions for peers have no named refusals: their first member is the success.
  if (!members.some(isNamedRefusal)) return members[0]?.name !== answered;
  return members.some((member) => member.name === answered && isNamedRefusal(member));
}

function isNamedRefusal(type: GraphQLObjectType): boolean {
  return isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Refusal');
}

function codeOf(error: unknown): string {
  if (error instanceof CodedError) return error.code;
  const cause = fieldsOf(error)['originalError'];
  if (cause instanceof CodedError) return cause.code;
  return textOf(fieldsOf(fieldsOf(error)['extensions'])['code']) ?? 'INTERNAL';
}

function isKind(kind: string | null): kind is string {
  return kind !== null && typeName.test(kind) && /[a-z]/.test(kind);
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
