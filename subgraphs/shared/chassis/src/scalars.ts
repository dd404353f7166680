import { formatQuantity, parseQuantity } from '@novapos/kernel';
import { GraphQLScalarType, Kind } from 'graphql';
import { CodedError } from './errors.ts';

function invalid(message: string): CodedError {
  return new CodedError('BAD_USER_INPUT', message);
}

function safeInt(value: unknown): number {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  throw invalid('A whole number between -(2^53-1) and 2^53-1 is needed here.');
}

/** Whole numbers up to 2^53-1, such as amounts in minor units. */
const SafeInt = new GraphQLScalarType<number, number>({
  name: 'SafeInt',
  serialize: (value) => safeInt(typeof value === 'bigint' ? Number(value) : value),
  parseValue: safeInt,
  parseLiteral: (node) => safeInt(node.kind === Kind.INT ? Number(node.value) : undefined),
});

function quantity(value: unknown): number {
  const text = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
  const parsed = typeof text === 'string' ? parseQuantity(text) : undefined;
  if (parsed?.ok) return parsed.value;
  const reason = parsed ? parsed.refusal.reason : 'NOT_A_NUMBER';
  throw new CodedError(
    'BAD_USER_INPUT',
    'A quantity is a whole number or a decimal string with at most 3 places, such as "0.335".',
    { reason },
  );
}

/** Quantities: inside integer thousandths, outside a decimal string such as "8.396". */
const Quantity = new GraphQLScalarType<number, string>({
  name: 'Quantity',
  serialize: (value) => formatQuantity(value as number),
  parseValue: quantity,
  parseLiteral: (node) =>
    quantity(node.kind === Kind.INT || node.kind === Kind.STRING ? node.value : undefined),
});

function instant(value: unknown): Date {
  const isIso =
    typeof value === 'string' &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(value);
  const at = isIso ? new Date(value) : undefined;
  if (at && !Number.isNaN(at.getTime())) return at;
  throw invalid('An instant is ISO 8601 with a zone, such as "2030-01-31T09:30:00Z".');
}

/** Instants: inside a Date, outside ISO 8601 in UTC. */
const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  serialize: (value) => (value as Date).toISOString(),
  parseValue: instant,
  parseLiteral: (node) => instant(node.kind === Kind.STRING ? node.value : undefined),
});

/** The scalars that every contract declares. */
export const scalars = { SafeInt, Quantity, DateTime };
