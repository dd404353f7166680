import type { Setting, SettingsTable } from './settings.ts';

/** What documentation says of a setting; figures and lists as they are written in the environment. */
export type SettingDescription = {
  readonly name: string;
  readonly description: string;
  readonly isRequired: boolean;
  readonly isSecret: boolean;
  /** Null when there is none. */
  readonly defaultText: string | null;
  readonly example: string | null;
};

/** The rows of a table of settings for `.env.example` and the generated docs, in the table's order. */
export function describeSettings(table: SettingsTable): readonly SettingDescription[] {
  return Object.entries(table).map(([name, setting]) => ({
    name,
    description: setting.description,
    isSecret: setting.isSecret,
    example: setting.example ?? null,
    ...absenceOf(setting),
  }));
}

function absenceOf({ schema }: Setting): Pick<SettingDescription, 'isRequired' | 'defaultText'> {
  const read = schema.safeParse(undefined);
  if (!read.success) return { isRequired: true, defaultText: null };
  return { isRequired: false, defaultText: textOf(read.data) };
}

function textOf(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  if (Array.isArray(value)) return value.join(',');
  return typeof value === 'string' ? value : JSON.stringify(value);
}
