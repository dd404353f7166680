import type { Conditions } from './collect.ts';
import type { CompiledField, CompiledOperation } from './compiled.ts';
import { countOf, usualList, type Size, type Variables } from './sizes.ts';

type Defaults = ReadonlyMap<string, unknown>;

/** More than anything costs; what is stored and shown is a whole number of 32 bits. */
const mostPoints = 2_147_483_647;

/** What an operation costs at most; without variables every list is as long as it can be asked for. */
export function estimateOperation(
  { selections, root, defaults }: CompiledOperation,
  variables: Variables,
): number {
  const costs: number[] = [];
  for (const { constant, fields } of selections) {
    costs.push(constant ?? selectionCost(fields, costs, variables, defaults));
  }
  return wholePoints(costs[root] ?? 0);
}

/** What the fields of a selection cost, when the selections before it cost this. */
export function selectionCost(
  fields: readonly CompiledField[],
  costs: readonly number[],
  variables: Variables,
  defaults: Defaults,
): number {
  let points = 0;
  for (const field of fields) {
    if (!isAsked(field.when, variables, defaults)) continue;
    let below = 0;
    for (const index of field.selections) below = Math.max(below, costs[index] ?? 0);
    const each = field.weight + below;
    const count = each === 0 ? 0 : itemsOf(field, variables);
    points += field.call + count * each;
  }
  return points;
}

/** Whether a field is asked for; where the variables are not known it is taken to be. */
export function isAsked(
  when: readonly Conditions[] | null,
  variables: Variables,
  defaults: Defaults,
): boolean {
  if (when === null || variables === undefined) return true;
  return when.some((conditions) =>
    conditions.every((condition) => holds(condition, variables, defaults)),
  );
}

/** Points as they are shown and stored: whole, and never beyond 32 bits. */
export function wholePoints(points: number): number {
  return Math.min(Math.max(Math.round(points), 0), mostPoints);
}

function holds(condition: string, variables: NonNullable<Variables>, defaults: Defaults): boolean {
  const isNegated = condition.startsWith('!');
  const name = isNegated ? condition.slice(1) : condition;
  const value = name in variables ? variables[name] : defaults.get(name);
  return isNegated ? value !== true : value === true;
}

/** Lists within a list are of the usual length. */
function itemsOf(
  { listDepth, size }: { readonly listDepth: number; readonly size: Size },
  variables: Variables,
): number {
  if (listDepth === 0) return 1;
  return countOf(size, variables) * usualList ** (listDepth - 1);
}
