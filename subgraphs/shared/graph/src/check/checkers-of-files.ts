import { readFileSync, statSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { checkerWith, graphPlanner, type OperationChecker } from './operation-checker.ts';
import type { GraphFiles } from './worker-messages.ts';

/** The checkers for schemas in files, made anew once a file is another; all share one planner. */
export function checkersOfFiles(): (files: GraphFiles) => OperationChecker {
  const plannerOf = remembered(graphPlanner);
  const schemaOf = remembered((sdl) => buildSchema(sdl));
  return ({ supergraph, apiSchema }) => {
    const planner = plannerOf(supergraph);
    return checkerWith(planner, apiSchema === null ? planner.apiSchema : schemaOf(apiSchema));
  };
}

/** What is made of a file, made again only when the file is another. */
function remembered<Made>(make: (text: string) => Made): (path: string) => Made {
  const known = new Map<string, { readonly version: string; readonly made: Made }>();
  return (path) => {
    const { mtimeMs, size } = statSync(path);
    const version = `${mtimeMs} ${size}`;
    const last = known.get(path);
    if (last?.version === version) return last.made;
    const made = make(readFileSync(path, 'utf8'));
    known.set(path, { version, made });
    return made;
  };
}
