import { Trace, type google } from '@apollo/usage-reporting-protobuf';
import { responsePathAsArray, type GraphQLResolveInfo } from 'graphql';
import type { SubgraphError } from '../ask-subgraph.ts';

type Place = GraphQLResolveInfo['path'];
type Step = string | number;

/** How long each field of one answer takes, while it is made. */
export type FieldTimes = {
  /** A field begins to be resolved; answers what ends it. */
  readonly begin: (
    resolving: Pick<GraphQLResolveInfo, 'path' | 'fieldName' | 'parentType' | 'returnType'>,
  ) => () => void;
  /** All of it in Apollo's format, with the errors as the caller gets them. */
  readonly encoded: (errors: readonly SubgraphError[]) => string;
};

/** Starts the clock of one answer. */
export function fieldTimes(): FieldTimes {
  const startedAt = new Date();
  const startedNs = process.hrtime.bigint();
  const sinceNs = () => Number(process.hrtime.bigint() - startedNs);
  const root = new Trace.Node();
  const nodes = new Map<string, Trace.Node>([[keyOf([]), root]]);

  function nodeAt(steps: readonly Step[]): Trace.Node {
    const known = nodes.get(keyOf(steps));
    if (known) return known;
    const last = steps.at(-1) ?? '';
    const node = new Trace.Node(
      typeof last === 'number' ? { index: last } : { responseName: last },
    );
    nodes.set(keyOf(steps), node);
    nodeAt(steps.slice(0, -1)).child.push(node);
    return node;
  }

  return {
    begin({ path, fieldName, parentType, returnType }) {
      const node = nodeAt(stepsOf(path));
      node.parentType = parentType.name;
      node.type = String(returnType);
      if (fieldName !== path.key) node.originalFieldName = fieldName;
      node.startTime = sinceNs();
      return () => {
        node.endTime = sinceNs();
      };
    },
    encoded(errors) {
      for (const error of errors) {
        const node = nodes.get(keyOf(error.path ?? [])) ?? root;
        node.error.push({ message: error.message, json: JSON.stringify(error) });
      }
      const durationNs = sinceNs();
      const startTime = timestampOf(startedAt, 0);
      const endTime = timestampOf(startedAt, durationNs);
      const trace = { startTime, endTime, durationNs, root, fieldExecutionWeight: 1 };
      return Buffer.from(Trace.encode(trace).finish()).toString('base64');
    },
  };
}

function stepsOf(path: Place): readonly Step[] {
  return responsePathAsArray(path);
}

function keyOf(steps: readonly Step[]): string {
  return steps.join('.');
}

function timestampOf(startedAt: Date, afterNs: number): google.protobuf.ITimestamp {
  const ms = startedAt.getTime() + afterNs / 1_000_000;
  return { seconds: Math.floor(ms / 1_000), nanos: Math.floor((ms % 1_000) * 1_000_000) };
}
