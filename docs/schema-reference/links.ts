import {
  astFromValue,
  isObjectType,
  print,
  specifiedScalarTypes,
  type GraphQLInputType,
} from 'graphql';
import type { Graph } from './graph.ts';

const builtIn: ReadonlySet<string> = new Set(specifiedScalarTypes.map(({ name }) => name));

/** A type as it is written, such as `[Order!]!`, linked to where it is described. */
export function linkTo(type: string, { owners }: Graph): string {
  const name = nameIn(type);
  if (builtIn.has(name)) return `\`${type}\``;
  if (isPageType(name)) return `[\`${type}\`](README.md#lists)`;
  return `[\`${type}\`](${pageOf(owners.ofType(name))}#${name.toLowerCase()})`;
}

/** The name in a type as it is written. */
export function nameIn(type: string): string {
  return type.replaceAll(/[[\]!]/g, '');
}

/** A root field, linked. */
export function linkToRoot(path: string, { owners }: Graph): string {
  const name = path.slice(path.indexOf('.') + 1);
  return `[\`${name}\`](${pageOf(owners.ofField(path))}#${path.toLowerCase().replace('.', '')})`;
}

/** What holds where an argument is left out, in words. */
export function usually(value: unknown, type: GraphQLInputType): string {
  const node = value === undefined ? null : astFromValue(value, type);
  return node == null ? '' : ` \`${print(node)}\` when left out.`;
}

/** Whether a type is a page of a list or an edge of it: they all look alike. */
export function isPageType(name: string): boolean {
  return /(Connection|Edge)$/.test(name);
}

/** A description in one paragraph, with its example code left to the examples. */
export function told(description: string | null | undefined): string {
  const words = (description ?? '').split(/\n\s*\nExample: /)[0] ?? '';
  return words.replaceAll(/\s+/g, ' ').trim();
}

/** Whether partners have a type or field, such as `Query.order`. */
export function isForPartners(path: string, { forPartners }: Graph): boolean {
  const [typeName = '', field] = path.split('.');
  const type = forPartners.getType(typeName);
  return field === undefined ? type !== undefined : isObjectType(type) && field in type.getFields();
}

/** The file of a domain's page. */
export function pageOf(domain: string): string {
  return `${domain}.md`;
}
