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

/** A key of 32 random bytes, in base64. */
export function keyOf32Bytes() {
  return z
    .string()
    .regex(/^[A-Za-z0-9+/]{43}=$/, 'it is not 32 bytes in base64')
    .transform((text) => Buffer.from(text, 'base64'));
}

/** Such keys, separated by commas. */
export function keysOf32Bytes() {
  return z
    .string()
    .transform((text) => text.split(',').map((key) => key.trim()))
    .pipe(z.array(keyOf32Bytes()));
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
