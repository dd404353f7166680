import type { CompiledField, CompiledOperation, CompiledSelection } from './compiled.ts';
import { isAsked, wholePoints } from './estimate.ts';
import type { Variables } from './sizes.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What an answer cost: the same points, over what is there. */
export function actualOfOperation(
  { selections, root, defaults }: CompiledOperation,
  variables: Variables,
  data: unknown,
): number {
  const selection = selections[root];
  if (!selection) return 0;
  // What was called has its cost, even where the whole answer is null.
  const called = selection.fields
    .filter(({ when }) => isAsked(when, variables ?? {}, defaults))
    .reduce((points, { call }) => points + call, 0);
  const calls = selection.fields.reduce(
    (points, { key, call }) => (isFields(data) && key in data ? points + call : points),
    0,
  );
  return wholePoints(called - calls + costOfObject(selections, selection, data));
}

type Selections = readonly CompiledSelection[];

function costOfObject(selections: Selections, { fields }: CompiledSelection, value: unknown) {
  if (!isFields(value)) return 0;
  let points = 0;
  for (const field of fields) {
    const answered = value[field.key];
    if (answered === undefined) continue;
    points += field.call + costOfAnswer(selections, field, answered);
  }
  return points;
}

function costOfAnswer(selections: Selections, field: CompiledField, value: unknown): number {
  if (value === null || value === undefined) return 0;
  if (Array.isArray(value)) {
    if (field.weight === 0 && field.selections.length === 0) return 0;
    let points = 0;
    for (const one of value) points += costOfAnswer(selections, field, one);
    return points;
  }
  return field.weight + costBelow(selections, field, value);
}

/** Where the answer does not say of which type an object is, the dearest that it can be counts. */
function costBelow(selections: Selections, field: CompiledField, value: unknown): number {
  const [only, ...others] = field.selections;
  if (only === undefined || !isFields(value)) return 0;
  const known = others.length === 0 ? only : typeOf(selections, field, value);
  const selection = known === undefined ? undefined : selections[known];
  if (selection) return costOfObject(selections, selection, value);
  let most = 0;
  for (const index of field.selections) {
    const candidate = selections[index];
    if (candidate && canBe(candidate, value)) {
      most = Math.max(most, costOfObject(selections, candidate, value));
    }
  }
  return most;
}

function typeOf(selections: Selections, { byType, selections: below }: CompiledField, value: Fields) {
  for (const index of below) {
    const key = selections[index]?.typenameKey;
    const name = key == null ? undefined : value[key];
    if (typeof name === 'string' && byType?.get(name) === index) return index;
  }
  return undefined;
}

/** An object has every field that was asked of its type without condition. */
function canBe({ fields }: CompiledSelection, value: Fields): boolean {
  return fields.every(({ key, when }) => when !== null || key in value);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
