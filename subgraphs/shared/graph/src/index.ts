export { checkInWorker, type WorkerChecker } from './check/check-in-worker.ts';
export type { CheckedOperation, OperationToCheck, RefusedOperation } from './check/checked.ts';
export { operationChecker, type OperationChecker } from './check/operation-checker.ts';
export { operationValidator, type OperationValidator } from './check/operation-validator.ts';
export { costModel, type CostModel } from './cost/cost-model.ts';
export { ManifestInvalid } from './manifest/manifest-invalid.ts';
export { bodyHash } from './manifest/body-hash.ts';
export type { ManifestOperation } from './manifest/manifest-operation.ts';
export { readManifest } from './manifest/read-manifest.ts';
