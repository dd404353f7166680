/** The size of a selection with its fragments spread out; counts stop growing at `manyMore`. */
export type Size = {
  readonly depth: number;
  readonly introspectionDepth: number;
  readonly aliases: number;
  readonly fields: number;
  readonly repeatedFields: number;
  readonly directives: number;
};

/** More than any limit: nested fragments double with each level and must not overflow. */
const manyMore = 1_000_000;

/** The size of nothing. */
export const nothing: Size = {
  depth: 0,
  introspectionDepth: 0,
  aliases: 0,
  fields: 0,
  repeatedFields: 0,
  directives: 0,
};

/** The size of two selections side by side. */
export function beside(a: Size, b: Size): Size {
  return {
    depth: Math.max(a.depth, b.depth),
    introspectionDepth: Math.max(a.introspectionDepth, b.introspectionDepth),
    aliases: Math.min(a.aliases + b.aliases, manyMore),
    fields: Math.min(a.fields + b.fields, manyMore),
    repeatedFields: Math.min(a.repeatedFields + b.repeatedFields, manyMore),
    directives: Math.min(a.directives + b.directives, manyMore),
  };
}
