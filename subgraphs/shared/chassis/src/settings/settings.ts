import type { z } from 'zod';

/** The environment of a process, or a part of it. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** One setting: how its text is read, and what an operator must know of it. */
export type Setting<Value = unknown> = {
  readonly schema: z.ZodType<Value>;
  /** What is expected, as the end of "Expected: ...". */
  readonly description: string;
  readonly example?: string | undefined;
  /** A secret's value is never shown, not even in part. */
  readonly isSecret: boolean;
};

/** Settings by the name of their environment variable. */
export type SettingsTable = Readonly<Record<string, Setting>>;

/** What a table of settings is read into: the same names, typed. */
export type SettingsOf<Table extends SettingsTable> = {
  readonly [Name in keyof Table]: Table[Name] extends Setting<infer Value> ? Value : never;
};

type About = {
  readonly description: string;
  readonly example?: string;
  readonly secret?: boolean;
};

/** Declare a setting; its default is the schema's. */
export function setting<Value>(
  schema: z.ZodType<Value>,
  { description, example, secret = false }: About,
): Setting<Value> {
  return { schema, description, example, isSecret: secret };
}

/** Declare a table of settings. */
export function defineSettings<Table extends SettingsTable>(table: Table): Table {
  return table;
}

/** The environment does not hold what it must; the message lists all that is wrong at once. */
export class SettingsInvalid extends Error {
  override readonly name = 'SettingsInvalid';

  constructor(readonly faults: readonly string[]) {
    super(['The settings are not right:', ...faults.map((fault) => `  ${fault}`)].join('\n'));
  }
}

/** Read all settings of a table, or throw `SettingsInvalid`. An empty text counts as not set. */
export function readSettings<Table extends SettingsTable>(
  table: Table,
  env: Environment,
): SettingsOf<Table> {
  const values: Record<string, unknown> = {};
  const faults: string[] = [];
  for (const [name, one] of Object.entries(table)) {
    const text = env[name] === '' ? undefined : env[name];
    const read = one.schema.safeParse(text);
    if (read.success) values[name] = read.data;
    else faults.push(faultOf(name, one, text, read.error));
  }
  if (faults.length > 0) throw new SettingsInvalid(faults);
  return values as SettingsOf<Table>;
}

function faultOf(
  name: string,
  { description, example, isSecret }: Setting,
  text: string | undefined,
  error: z.ZodError,
): string {
  const expected = `Expected: ${description}${example === undefined ? '' : `, such as ${example}`}.`;
  if (text === undefined) return `${name} is missing. ${expected}`;
  if (isSecret) return `${name} is not valid (its value is secret). ${expected}`;
  const reasons = error.issues.map(({ path, message }) =>
    [...path.map(String), message].join(': '),
  );
  return `${name} is ${JSON.stringify(text.slice(0, 200))}: ${reasons.join('; ')}. ${expected}`;
}
