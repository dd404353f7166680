import type { JsonSchema } from './event-schema.ts';

/** One field that an event tells, however deep it lies. */
export type EventField = {
  /** Such as `sale.lines[].netMinor`; `[]` are a list's elements, `.*` the values under any name. */
  readonly path: string;
  /** Such as `string (uuid) or null`. */
  readonly type: string;
  /** What it can be, where these are all there is. */
  readonly values: readonly string[];
  readonly isRequired: boolean;
};

type Place = { readonly path: string; readonly isRequired: boolean };

/** Every field of a schema, each before what lies in it. */
export function eventFields(schema: JsonSchema): readonly EventField[] {
  return within(schema, '');
}

function within(schema: JsonSchema, path: string): readonly EventField[] {
  const { properties = {}, required = [], items, additionalProperties } = schema;
  const named = Object.entries(properties).flatMap(([name, property]) => {
    const place = path === '' ? name : `${path}.${name}`;
    return fieldAt(property, { path: place, isRequired: required.includes(name) });
  });
  return [
    ...named,
    ...(items ? fieldAt(items, { path: `${path}[]`, isRequired: true }) : []),
    ...(additionalProperties
      ? fieldAt(additionalProperties, { path: `${path}.*`, isRequired: false })
      : []),
  ];
}

function fieldAt(given: JsonSchema, place: Place): readonly EventField[] {
  const { schema, isNullable } = nullability(given);
  const type = isNullable ? `${typeOf(schema)} or null` : typeOf(schema);
  const values = (schema.enum ?? []).map(String);
  return [{ ...place, type, values }, ...within(schema, place.path)];
}

function nullability(schema: JsonSchema): {
  readonly schema: JsonSchema;
  readonly isNullable: boolean;
} {
  const { type, anyOf, ...rest } = schema;
  if (Array.isArray(type) && type.length === 2 && type.includes('null')) {
    const [other] = (type as readonly string[]).filter((each) => each !== 'null');
    return { schema: { ...rest, ...(other !== undefined && { type: other }) }, isNullable: true };
  }
  const others = anyOf?.filter((each) => each.type !== 'null') ?? [];
  const [only] = others;
  if (only && others.length === 1) return { schema: { ...rest, ...only }, isNullable: true };
  return { schema, isNullable: false };
}

// What is told elsewhere: by the field's path, its values, or not at all.
const silent = new Set([
  ...['$schema', 'title', 'description', 'propertyNames', 'properties', 'required'],
  ...['items', 'additionalProperties', 'type', 'format', 'enum'],
]);

function typeOf(schema: JsonSchema): string {
  const { type = 'anything', format } = schema;
  const name = format === undefined ? String(type) : `${String(type)} (${format})`;
  const limits = Object.entries(schema)
    .filter(([keyword]) => !silent.has(keyword))
    .map(([keyword, value]) => `${keyword} ${JSON.stringify(value)}`);
  return [name, ...limits.sort()].join(', ');
}
