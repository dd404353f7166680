import { buildSchema } from 'graphql';
import { compareSchemas, parseDeclaredChanges } from '../../src/schema/breaking-changes.ts';
import { files, readCommitted } from '../../src/schema/files.ts';
import { partnerApiSchema } from '../../src/schema/partner-schema.ts';
import { defaults } from '../config.ts';
import type { SchemaCheck } from './command-line.ts';
import { compareOperations } from './compare-operations.ts';
import { describeOperations } from './describe-operations.ts';
import { committedManifests, operationsOfManifest } from './manifest-operations.ts';
import type { ReliedOperation } from './relied-operation.ts';

/** Compare the committed graph with the operations that clients rely on; false where one is broken. */
export async function checkOperations(
  asked: SchemaCheck,
  print: (text: string) => void,
): Promise<boolean> {
  const operations = await reliedOperations(asked);
  if (operations.length === 0 && !asked.isUsed) return true;
  const presentSdl = readCommitted(files.apiSchema);
  const releasedSdl = readCommitted(files.releasedApiSchema) || presentSdl;
  const schemas = {
    released: buildSchema(releasedSdl),
    present: buildSchema(presentSdl),
    partners: partnerApiSchema(),
  };
  const compared = compareOperations(schemas, operations);
  const declared = parseDeclaredChanges(readCommitted(files.declaredBreakingChanges));
  const verdict = await compareSchemas(releasedSdl, presentSdl, declared);
  const breaking = [...verdict.breaking, ...verdict.declared];
  print(describeOperations(compared, breaking, operations.length));
  return compared.invalid.length === 0;
}

async function reliedOperations({
  manifests,
  isUsed,
  data,
}: SchemaCheck): Promise<readonly ReliedOperation[]> {
  const inFiles = [...committedManifests(), ...manifests].flatMap(operationsOfManifest);
  if (!isUsed) return inFiles;
  // The domains and the database are loaded only where they are asked.
  const { usedOperations } = await import('./used-operations.ts');
  return [...inFiles, ...(await usedOperations(data ?? defaults().dataDirectory, new Date()))];
}
