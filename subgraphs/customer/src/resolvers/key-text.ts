import { z } from 'zod';

/** A text in a cursor, as the database can compare it. */
export const keyText = z
  .string()
  .max(400)
  .regex(/^[^\p{Cc}\p{Cs}]*$/u);
