const secretName =
  /passw|passphrase|secret|credential|authorization|cookie|token|jwt|otp|hash|key(s|Id)?$|(^|_)pins?$|Pins?$|(^|[a-z_])codes?$|Codes?$|^pan$|^cv[cv]2?$|card_?number|iban/i;
const personalName =
  /names?$|e_?mail|phone|mobile|^tel|fax|address|street|city|postal|postcode|^zip|birth|^dob|gender|notes?$|^text|comment|message|reason|description|contact|person|photo|avatar|vat_?(id|number)|tax_?(id|number)|external_?reference|^(customer|user|admin|cashier|employee|recipient|consents?)$/i;
/** Strings under these names are what a shop calls its things, whatever they look like. */
const openName =
  /^(skus?|barcodes?|gtin|unit|currency|currencyCode|countryCode|timeZone|locale|taxCategory|taxCode|registerCode|storeCode|clientName|grants)$/;
/** Mutations about things, whose names are nobody's. */
const aboutThings =
  /^(add|change|create|import|reinstate|retire)(Products?|Variant|Category|Store|Register|Location|Partner)$/;
const idName = /^(ids?|references?)$|_ids?$|Ids?$|References?$/;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const idText = /^(?=.*\d)[\w.:-]{1,100}$/;
const enumText = /^[A-Z][A-Z0-9]{0,39}(_[A-Z0-9]+)*$/;
const numberText = /^-?\d{1,9}(\.\d{1,6})?$/;
const instantText = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?)?$/;
const fieldName = /^\w{1,64}$/;

// PostgreSQL keeps neither NUL nor halves of characters in JSON.
const unprintable = /\p{C}/gu;

const longestText = 200;
const mostItems = 20;
const mostFields = 50;
const deepest = 8;
const largestBytes = 4096;

type Walk = { readonly name: string; readonly mutation: string; readonly depth: number };

/**
 * What may be kept of a mutation's arguments, or of what it changed, for years and for other eyes: secrets become
 * `[secret]`, personal data `[personal]`, and any other text is kept only where it looks like an id, a
 * value of an enum, a number or a date, or stands under a name known to be harmless. At most 4 KB of JSON.
 */
export function safeInput(
  mutation: string,
  values: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const safe = safeFields(values, { name: '', mutation, depth: 0 });
  if (sizeOf(safe) <= largestBytes) return safe;
  const flat = Object.fromEntries(
    Object.entries(safe).map(([name, value]) => [name, flattened(value)]),
  );
  return sizeOf(flat) <= largestBytes ? flat : { cut: true };
}

function safeFields(values: object, walk: Walk): Readonly<Record<string, unknown>> {
  const entries = Object.entries(values).filter(
    ([name, value]) => name !== 'idempotencyKey' && value !== undefined,
  );
  const kept = entries.slice(0, mostFields).map(([name, value], at) => {
    const shown = fieldName.test(name) ? name : `[name ${at + 1}]`;
    return [shown, safeValue(value, { ...walk, name, depth: walk.depth + 1 })] as const;
  });
  const left = entries.length - kept.length;
  return Object.fromEntries(left > 0 ? [...kept, ['[more]', left] as const] : kept);
}

function safeValue(value: unknown, walk: Walk): unknown {
  const { name } = walk;
  if (value === null || value === undefined) return null;
  const mask = isOpen(walk) ? null : maskOf(name);
  if (mask !== null) return mask;
  if (typeof value !== 'object') return safeScalar(value, walk);
  if (value instanceof Date) return isoOf(value);
  if (walk.depth >= deepest) return '[deep]';
  if (!Array.isArray(value)) return safeFields(value, walk);
  const items = value.slice(0, mostItems).map((item) => safeItem(item, walk));
  return value.length > mostItems ? [...items, `[and ${value.length - mostItems} more]`] : items;
}

function safeItem(item: unknown, walk: Walk): unknown {
  return safeValue(item, { ...walk, depth: walk.depth + 1 });
}

function isOpen({ name, mutation }: Walk): boolean {
  return openName.test(name) || (name === 'name' && aboutThings.test(mutation));
}

function maskOf(name: string): string | null {
  if (secretName.test(name)) return '[secret]';
  return personalName.test(name) ? '[personal]' : null;
}

function safeScalar(value: unknown, walk: Walk): unknown {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'bigint') return value.toString();
  return typeof value === 'string' && isHarmless(value, walk) ? shortened(value) : '[text]';
}

function isHarmless(text: string, walk: Walk): boolean {
  if (isOpen(walk)) return true;
  if (idName.test(walk.name) && idText.test(text)) return true;
  return [uuid, enumText, numberText, instantText].some((form) => form.test(text));
}

function shortened(text: string): string {
  const short = text.length <= longestText ? text : `${text.slice(0, longestText)}…`;
  return short.replace(unprintable, '\ufffd');
}

function isoOf(date: Date): string | null {
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

function flattened(value: unknown): unknown {
  if (Array.isArray(value)) return countOf(value);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, part]: [string, unknown]) => {
    if (Array.isArray(part)) return [name, countOf(part)] as const;
    return [name, typeof part === 'object' && part !== null ? '[cut]' : part] as const;
  });
  return Object.fromEntries(entries);
}

function countOf(items: readonly unknown[]): string {
  return `[${items.length} items]`;
}

function sizeOf(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value));
}
