import {
  GraphQLError,
  isEnumType,
  isListType,
  isNonNullType,
  type GraphQLNamedType,
  type GraphQLOutputType,
} from 'graphql';
import { isData, own, put, type Data } from './data.ts';
import type { Complete, Completion, ObjectShape, TypedShape } from './object-shape.ts';

/** The value is null where it may not be: what holds it becomes null. */
const bubbles = Symbol('null where it may not be');

/** How values of a type are completed; composite types need a shape. */
export function completerOf(
  type: GraphQLOutputType,
  shape: ObjectShape | null,
  where: string,
): Complete {
  if (isNonNullType(type)) return neverNull(completerOf(type.ofType, shape, where), where);
  if (isListType(type)) return listOf(completerOf(type.ofType, shape, where), where);
  if (shape) return objectOf(shape, where);
  return leafOf(type as GraphQLNamedType, where);
}

function neverNull(complete: Complete, where: string): Complete {
  return (value, completion) => {
    const before = completion.faults.length;
    const completed = complete(value, completion);
    if (completed !== null) return completed;
    if (completion.faults.length === before) {
      note(completion, `Cannot return null for non-nullable field ${where}.`);
    }
    return bubbles;
  };
}

function listOf(complete: Complete, where: string): Complete {
  return (value, completion) => {
    if (value === null || value === undefined) return null;
    if (!Array.isArray(value)) return note(completion, `Expected a list for ${where}.`);
    const completed = new Array<unknown>(value.length);
    let isBroken = false;
    for (let index = 0; index < value.length; index += 1) {
      completion.path.push(index);
      const element = complete(value[index], completion);
      completion.path.pop();
      if (element === bubbles) isBroken = true;
      completed[index] = element;
    }
    return isBroken ? null : completed;
  };
}

function objectOf(shape: ObjectShape, where: string): Complete {
  return (value, completion) => {
    if (value === null || value === undefined) return null;
    if (!isData(value)) return note(completion, `Expected an object for ${where}.`);
    const typed = shape.fieldsOf(own(value, '__typename'));
    if (!typed) return note(completion, `An object of an unknown type came for ${where}.`);
    return completeObject(typed, value, completion);
  };
}

/** Completes an object field by field; null when a field that may not be null is. */
export function completeObject(
  { fields, typeName, isObject }: TypedShape,
  value: Data,
  completion: Completion,
): Data | null {
  const completed: Data = {};
  for (const { key, kind, complete } of fields) {
    if (kind === 'field') {
      completion.path.push(key);
      const part = complete(own(value, key), completion);
      completion.path.pop();
      if (part === bubbles) return null;
      put(completed, key, part);
    } else if (kind === 'introspection') {
      put(completed, key, own(completion.introspected, key) ?? null);
    } else {
      // Nobody knows which of its types an interface's object is.
      if (!isObject) return note(completion, `The type of an object is not known: ${typeName}.`);
      put(completed, key, typeName);
    }
  }
  return completed;
}

const checks: Readonly<Record<string, (value: unknown) => boolean>> = {
  Int: (value) => Number.isInteger(value),
  Float: (value) => typeof value === 'number',
  String: (value) => typeof value === 'string',
  Boolean: (value) => typeof value === 'boolean',
  ID: (value) => typeof value === 'string' || Number.isInteger(value),
};

// A value of an enum that clients don't know is not shown to them, and scalars of our own are as they come.
function leafOf(type: GraphQLNamedType, where: string): Complete {
  const values = isEnumType(type) ? new Set(type.getValues().map(({ name }) => name)) : null;
  const isFit = values ? (value: unknown) => values.has(value as string) : checks[type.name];
  return (value, completion) => {
    if (value === null || value === undefined) return null;
    if (!isFit || isFit(value)) return value;
    return note(completion, `A value came for ${where} that is not of its type.`);
  };
}

function note({ faults, path }: Completion, message: string): null {
  faults.push(new GraphQLError(message, { path: [...path], extensions: { code: 'INTERNAL' } }));
  return null;
}
