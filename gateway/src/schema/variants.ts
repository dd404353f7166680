import type { composeServices } from '@apollo/composition';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { withoutUnreachable } from './reachable.ts';

/** A part of the graph that some clients are promised. */
export type Variant = {
  /** Its schema is `gateway/<name>-api-schema.graphql`. */
  readonly name: string;
  /** For whom it is. */
  readonly readers: string;
  /** What carries one of these tags is not part of it. */
  readonly withoutTags: readonly string[];
};

/** Every variant of the graph beside the whole of it. */
export const variants: readonly Variant[] = [
  {
    name: 'partner',
    readers: 'programs of other businesses, known by a partner key',
    withoutTags: ['internal'],
  },
];

/** The composer's own form of the supergraph. */
export type Supergraph = NonNullable<ReturnType<typeof composeServices>['schema']>;

/** The API schema of a variant: what is tagged is gone, and with it what nothing leads to any more. */
export function variantSdl(supergraph: Supergraph, { withoutTags }: Variant): string {
  const part = supergraph.clone();
  const tagged = [...(part.directive('tag')?.applications() ?? [])]
    .filter((tag) => withoutTags.includes(String(tag.arguments()['name'])))
    .map(({ parent }) => parent);
  for (const element of new Set(tagged)) {
    if (!element.hasAppliedDirective('inaccessible')) element.applyDirective('inaccessible');
  }
  const apiSchema = withoutUnreachable(part.toAPISchema().toGraphQLJSSchema());
  return `${printSchema(lexicographicSortSchema(apiSchema))}\n`;
}
