/** What placeholders are filled in from. */
export type Surroundings = {
  /** The data of earlier answers, by the keys of their examples. */
  readonly answers: ReadonlyMap<string, unknown>;
  readonly now: Date;
};

type Placeholder =
  { readonly $from: string } | { readonly $day: number } | { readonly $time: number };

const dayMs = 24 * 60 * 60 * 1000;

/** The keys of the examples that a value takes something from. */
export function namedIn(value: unknown): readonly string[] {
  if (isPlaceholder(value)) return '$from' in value ? [partsOf(value.$from).key] : [];
  if (Array.isArray(value)) return value.flatMap(namedIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(namedIn);
}

/** A value with each placeholder replaced. */
export function replaced(value: unknown, by: (placeholder: Placeholder) => unknown): unknown {
  if (isPlaceholder(value)) return by(value);
  if (Array.isArray(value)) return value.map((one) => replaced(one, by));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, replaced(one, by)]));
}

/** A value with what stands for its placeholders; throws where no earlier answer has it. */
export function filledIn(value: unknown, { answers, now }: Surroundings): unknown {
  return replaced(value, (placeholder) => {
    if (!('$from' in placeholder)) return momentOf(placeholder, now);
    const { key, path } = partsOf(placeholder.$from);
    const found = path.reduce(within, answers.get(key));
    if (found == null) throw new Error(`the answer of ${key} has no ${path.join('.')}`);
    return found;
  });
}

/** A day or an instant, so many days or seconds from now. */
export function momentOf(
  placeholder: Exclude<Placeholder, { readonly $from: string }>,
  now: Date,
): string {
  if ('$time' in placeholder) {
    return new Date(now.getTime() + placeholder.$time * 1000).toISOString();
  }
  return new Date(now.getTime() + placeholder.$day * dayMs).toISOString().slice(0, 10);
}

/** `order.completeSale.id` names the field `id` in the answer of the example `order.completeSale`. */
export function partsOf(from: string): { readonly key: string; readonly path: readonly string[] } {
  const [domain = '', field = '', ...path] = from.split('.');
  return { key: `${domain}.${field}`, path };
}

function within(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

function isPlaceholder(value: unknown): value is Placeholder {
  if (typeof value !== 'object' || value === null) return false;
  const [name, ...others] = Object.keys(value);
  return others.length === 0 && ['$from', '$day', '$time'].includes(name ?? '');
}
