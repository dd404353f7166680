import { writeFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { readCommitted } from './files.ts';
import { describeChanges, isUnchanged, withEntry, withoutLines } from './graph-changelog.ts';
import { graphChanges, namesIn } from './graph-changes.ts';

/** A graph that is promised to clients, or a variant of it: the file that is, and the one that was released. */
export type PublishedSchema = {
  /** Null for the whole graph. */
  readonly variant: string | null;
  readonly apiSchema: string;
  readonly releasedApiSchema: string;
};

/** What a release reads and writes. */
export type ReleaseFiles = {
  readonly published: readonly PublishedSchema[];
  readonly graphChangelog: string;
  readonly declaredBreakingChanges: string;
};

/**
 * Make the present schemas the released ones, with an entry in the graph's changelog, and clear the declarations,
 * which have served. Answers what the entry says; empty where nothing was changed.
 */
export async function releaseSchemas(files: ReleaseFiles, today: string): Promise<string> {
  const body = await unreleased(files.published);
  if (body !== '') {
    const changelog = readCommitted(files.graphChangelog);
    writeFileSync(files.graphChangelog, withEntry(changelog, today, body));
  }
  for (const { apiSchema, releasedApiSchema } of files.published) {
    writeFileSync(releasedApiSchema, readCommitted(apiSchema));
  }
  writeFileSync(files.declaredBreakingChanges, '[]\n');
  return body;
}

/** What is not released yet, as Markdown: of the whole graph, then of a variant what was not said before. */
export async function unreleased(published: readonly PublishedSchema[]): Promise<string> {
  const told = new Set<string>();
  const parts: string[] = [];
  for (const { variant, apiSchema, releasedApiSchema } of published) {
    const released = readCommitted(releasedApiSchema);
    if (variant !== null && released === '') {
      parts.push(
        `### In the variant \`${variant}\`\n\n- ${firstWords(readCommitted(apiSchema))}\n`,
      );
      continue;
    }
    const all = await graphChanges(released, readCommitted(apiSchema));
    const changes = withoutLines(all, told);
    for (const line of Object.values(changes).flat()) told.add(line);
    if (isUnchanged(changes)) continue;
    const head = variant === null ? '' : `### In the variant \`${variant}\`\n\n`;
    parts.push(`${head}${describeChanges(changes, variant === null ? '###' : '####')}`);
  }
  return parts.join('\n');
}

function firstWords(sdl: string): string {
  const { roots, types } = namesIn(buildSchema(sdl));
  return `Published for the first time: ${roots.length} fields of the roots, ${types.length} types.`;
}
