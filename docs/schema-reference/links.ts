import {
  getNamedType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLType,
} from 'graphql';
import type { Graph } from './graph.ts';

/** A type as it is written, linked to where it is described. */
export function linkTo(type: GraphQLType, { owners }: Graph): string {
  const named = getNamedType(type);
  const text = `\`${String(type)}\``;
  if (isSpecifiedScalarType(named) || isIntrospectionType(named)) return text;
  if (isPageType(named.name)) return `[${text}](README.md#lists)`;
  return `[${text}](${pageOf(owners.ofType(named.name))}#${named.name.toLowerCase()})`;
}

/** A root field, linked. */
export function linkToRoot(path: string, { owners }: Graph): string {
  const name = path.slice(path.indexOf('.') + 1);
  return `[\`${name}\`](${pageOf(owners.ofField(path))}#${path.toLowerCase().replace('.', '')})`;
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
