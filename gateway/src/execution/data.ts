/** An object of an answer, as a subgraph gave it and others added to it. */
export type Data = Record<string, unknown>;

/** Whether a value is an object of an answer: not a list, not a scalar, not null. */
export function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value that an object itself has under a key; undefined for what it has from its prototype. */
export function own(object: Data, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** Set a key, also one by which JavaScript would set the prototype. */
export function put(object: Data, key: string, value: unknown): void {
  if (key === '__proto__') {
    const ordinary = { enumerable: true, configurable: true, writable: true };
    Object.defineProperty(object, key, { ...ordinary, value });
  } else {
    object[key] = value;
  }
}

/** A copy that shares nothing with the original. */
export function copyOf<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(copyOf) as Value;
  if (!isData(value)) return value;
  const copy: Data = {};
  for (const key of Object.keys(value)) put(copy, key, copyOf(value[key]));
  return copy as Value;
}
