import { execute, type ExecutionResult } from 'graphql';
import { completeObject } from './complete.ts';
import type { Completion } from './object-shape.ts';
import type { Data } from './data.ts';
import type { Variables } from './operation-parts.ts';
import { placedErrors } from './placed-errors.ts';
import type { Prepared } from './prepared.ts';
import { runFetch } from './run-fetch.ts';
import type { AskFor, Run } from './running.ts';
import type { Step } from './steps.ts';

/** Executes a prepared operation: asks the subgraphs as planned and makes the client's answer. */
export async function runOperation(
  prepared: Prepared,
  variables: Variables,
  ask: AskFor,
): Promise<ExecutionResult> {
  const run: Run = { prepared, variables, ask, data: {}, errors: [] };
  if (prepared.step) await runStep(prepared.step, run);
  const introspected = await introspect(prepared, variables);
  const completion: Completion = { introspected, path: [], faults: [] };
  const shape = prepared.shape.fieldsOf(undefined);
  const data = shape && completeObject(shape, run.data, completion);
  // What a subgraph could not give is missing afterwards; that is said once.
  const placed = placedErrors(run.errors, data);
  const errors = placed.length > 0 ? placed : completion.faults;
  return errors.length > 0 ? { data, errors } : { data };
}

async function runStep(step: Step, run: Run): Promise<void> {
  switch (step.kind) {
    case 'fetch':
      return runFetch(step.fetch, run);
    case 'sequence':
      for (const one of step.steps) await runStep(one, run);
      return;
    case 'parallel':
      await Promise.all(step.steps.map((one) => runStep(one, run)));
      return;
  }
}

async function introspect(
  { schema, introspection }: Prepared,
  variables: Variables,
): Promise<Data> {
  if (!introspection) return {};
  const { data } = await execute({
    schema,
    document: introspection,
    variableValues: variables,
  });
  return { ...data };
}
