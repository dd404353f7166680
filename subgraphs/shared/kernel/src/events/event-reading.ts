import { z } from 'zod';
import type { EventContract } from './event-contract.ts';

/**
 * How an event is read: like its contract, but fields that the reader does not know are left out instead of
 * refused. What is said is checked strictly, so a field can be added while readers of yesterday still run.
 */
export function readingOf<Data>({ data }: Pick<EventContract<Data>, 'data'>): z.ZodType<Data> {
  return lenient(data) as z.ZodType<Data>;
}

function lenient(schema: z.core.$ZodType): z.ZodType {
  if (schema instanceof z.ZodObject) {
    const shape: Readonly<Record<string, z.core.$ZodType>> = schema.shape;
    const fields = Object.entries(shape);
    return z.object(Object.fromEntries(fields.map(([name, field]) => [name, lenient(field)])));
  }
  if (schema instanceof z.ZodArray) {
    return schema.clone({ ...schema.def, element: lenient(schema.element) });
  }
  if (schema instanceof z.ZodNullable) return lenient(schema.unwrap()).nullable();
  if (schema instanceof z.ZodOptional) return lenient(schema.unwrap()).optional();
  if (schema instanceof z.ZodRecord) {
    return schema.clone({ ...schema.def, valueType: lenient(schema.valueType) });
  }
  if (schema instanceof z.ZodUnion) {
    return schema.clone({ ...schema.def, options: schema.options.map(lenient) });
  }
  return leaf(schema);
}

const leaves = [
  z.ZodString,
  z.ZodStringFormat,
  z.ZodNumber,
  z.ZodBoolean,
  z.ZodEnum,
  z.ZodLiteral,
  z.ZodNull,
  z.ZodUnknown,
] as const;

// A kind of shape that could hold objects unseen would be read strictly: better not to be written at all.
function leaf(schema: z.core.$ZodType): z.ZodType {
  if (leaves.some((kind) => schema instanceof kind)) return schema as z.ZodType;
  throw new TypeError(
    `an event can't hold a ${schema._zod.def.type}: readers could not pass it by`,
  );
}
