import { operationValidator, touchedParts } from '@novapos/graph';
import type { GraphQLSchema } from 'graphql';
import type { ReliedOperation } from './relied-operation.ts';

/** The schemas that operations were made for, and are to go on with. */
export type ComparedSchemas = {
  readonly released: GraphQLSchema;
  readonly present: GraphQLSchema;
  /** What partners see of the present one, where that is less. */
  readonly partners: GraphQLSchema | null;
};

/** What a change of the schema does to those who rely on operations. */
export type ComparedOperations = {
  /** Sentences: which operation would no longer be valid, whose it is, and why. */
  readonly invalid: readonly string[];
  /** For each breaking change, by its coordinate: which operations meet it. */
  readonly metBy: (coordinate: string) => readonly ReliedOperation[];
};

/** Look at each operation that clients rely on. */
export function compareOperations(
  { released, present, partners }: ComparedSchemas,
  operations: readonly ReliedOperation[],
): ComparedOperations {
  const before = operationValidator(released);
  const forAll = operationValidator(present);
  const forPartners = partners ? operationValidator(partners) : forAll;
  const invalid: string[] = [];
  const touched = new Map<ReliedOperation, (coordinate: string) => boolean>();
  for (const operation of operations) {
    const { isPartners, client, name } = operation;
    const now = (isPartners ? forPartners : forAll).validate(operation);
    if ('reasons' in now) {
      invalid.push(...now.reasons.map((reason) => `${client}: ${name}: ${reason}`));
    }
    const then = before.validate(operation);
    // One that is newer than the release meets none of the changes since.
    if (!('reasons' in then)) touched.set(operation, touchedParts(released, then.document).meets);
  }
  return {
    invalid,
    metBy: (coordinate) =>
      [...touched].filter(([, meets]) => meets(coordinate)).map(([operation]) => operation),
  };
}
