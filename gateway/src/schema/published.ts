import { files, variantFiles } from './files.ts';
import type { PublishedSchema } from './release.ts';
import { variants } from './variants.ts';

/** The whole graph and each variant of it, with the files that hold what is and what was released. */
export const publishedSchemas: readonly PublishedSchema[] = [
  { variant: null, apiSchema: files.apiSchema, releasedApiSchema: files.releasedApiSchema },
  ...variants.map(({ name }) => ({ variant: name, ...variantFiles(name) })),
];
