import { z } from 'zod';

/** A whole number written in digits. */
export function wholeNumber(min: number, max: number) {
  return z
    .string()
    .regex(/^\d{1,15}$/, `a whole number from ${min} to ${max} is needed`)
    .transform(Number)
    .pipe(z.number().min(min).max(max));
}

/** `true` or `false`. */
export function flag() {
  return z.enum(['true', 'false']).transform((text) => text === 'true');
}

/** Words separated by commas; at least one. */
export function commaList() {
  return z
    .string()
    .transform((text): readonly string[] =>
      text
        .split(',')
        .map((word) => word.trim())
        .filter((word) => word !== ''),
    )
    .refine((words) => words.length > 0, 'at least one is needed');
}

/** JSON of the given form. */
export function jsonText<Value>(schema: z.ZodType<Value>) {
  return z
    .string()
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        context.addIssue({ code: 'custom', message: 'it is not JSON' });
        return z.NEVER;
      }
    })
    .pipe(schema);
}
