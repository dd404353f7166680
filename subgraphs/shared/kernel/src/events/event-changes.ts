import { eventFields, type EventField } from './event-fields.ts';
import type { EventSchemas, JsonSchema } from './event-schema.ts';

/**
 * What of published events is no longer as readers know it; empty when only new events and new optional
 * fields have come. Old events are read again when a projection is folded anew, and readers of yesterday
 * hear the events of today: so a published version changes in neither direction.
 */
export function breakingChanges(released: EventSchemas, present: EventSchemas): readonly string[] {
  return Object.entries(released).flatMap(([name, schema]) => {
    const now = present[name];
    if (!now) return [`${name}: is gone`];
    return schemaChanges(schema, now).map((change) => `${name}: ${change}`);
  });
}

function schemaChanges(released: JsonSchema, present: JsonSchema): readonly string[] {
  const before = new Map(eventFields(released).map((field) => [field.path, field]));
  const after = new Map(eventFields(present).map((field) => [field.path, field]));
  return [
    ...[...before.values()].flatMap((field) => fieldChanges(field, after.get(field.path))),
    ...[...after.values()].flatMap((field) => (isForced(field, before) ? [forced(field)] : [])),
  ];
}

function fieldChanges(before: EventField, after: EventField | undefined): readonly string[] {
  const { path } = before;
  if (!after) return [`\`${path}\` is gone`];
  return [
    ...(before.type === after.type
      ? []
      : [`\`${path}\` was ${before.type} and is ${after.type} now`]),
    ...(before.isRequired && !after.isRequired ? [`\`${path}\` may be left out now`] : []),
    ...(!before.isRequired && after.isRequired
      ? [`\`${path}\` must be there now, and is not in events that were said before`]
      : []),
    ...valueChanges(before, after),
  ];
}

function valueChanges(before: EventField, after: EventField): readonly string[] {
  const { path } = before;
  if (after.values.length === 0) {
    return before.values.length > 0 ? [`\`${path}\` can be anything now`] : [];
  }
  if (before.values.length === 0) {
    return [`\`${path}\` can only be ${after.values.join(', ')} now`];
  }
  const lost = before.values.filter((value) => !after.values.includes(value));
  const gained = after.values.filter((value) => !before.values.includes(value));
  return [
    ...(lost.length > 0 ? [`\`${path}\` can no longer be ${lost.join(', ')}`] : []),
    ...(gained.length > 0
      ? [`\`${path}\` can be ${gained.join(', ')} now, which readers of yesterday refuse`]
      : []),
  ];
}

// A field within one that is new itself and may be left out forces nobody.
function isForced(field: EventField, before: ReadonlyMap<string, EventField>): boolean {
  const parent = parentOf(field.path);
  const isWithinNew = parent !== '' && !before.has(parent);
  return !before.has(field.path) && field.isRequired && !isWithinNew;
}

function forced({ path }: EventField): string {
  return `\`${path}\` is new and must be there, and is not in events that were said before`;
}

function parentOf(path: string): string {
  return path.replace(/(\[\]|\.?[^.[\]]+)$/, '');
}
