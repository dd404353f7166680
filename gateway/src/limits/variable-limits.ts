import type { Limits } from './limits.ts';
import type { Excess } from './document-limits.ts';

/** The limit that these variables exceed; they are walked without recursion and no further than needed. */
export function variableExcess(variables: unknown, limits: Limits): Excess | undefined {
  let level: unknown[] = [variables];
  let values = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limits.variableDepth) return tooDeep(limits);
    values += level.length;
    if (values > limits.variableValues) return tooMany(limits);
    level = level.flatMap(within);
  }
  return undefined;
}

function within(value: unknown): readonly unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value) : [];
}

function tooDeep({ variableDepth }: Limits): Excess {
  const message = `The variables are nested too deeply: at most ${variableDepth} levels are allowed.`;
  return { limit: 'variableDepth', message };
}

function tooMany({ variableValues }: Limits): Excess {
  const message = `The variables hold too much: at most ${variableValues} values are allowed.`;
  return { limit: 'variableValues', message };
}
