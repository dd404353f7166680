import { isUnionType } from 'graphql';
import { momentOf, partsOf, replaced } from '../../gateway/embedded/examples/placeholders.ts';
import type { Example } from '../../gateway/embedded/examples/read-examples.ts';
import type { Graph, RootField } from './graph.ts';
import { isForPartners, linkTo, nameIn, told, usually } from './links.ts';
import { outcomesOf } from './outcomes.ts';
import { whoMayAsk } from './rights.ts';

/** Examples name days around this one. */
const shownNow = new Date('2030-01-31T09:30:00.000Z');

/** The section of a field of `Query`, `Mutation` or `Subscription`. */
export function rootFieldSection(root: RootField, graph: Graph): readonly string[] {
  const { path, field } = root;
  const { deprecationReason } = field;
  const example = graph.exampleOf(root);
  return [
    `### ${path}`,
    told(field.description),
    ...(deprecationReason == null ? [] : [`**Deprecated.** ${deprecationReason}`]),
    answersOf(String(field.type), graph),
    [whoMayAsk(path), partnersOf(path, graph), costOf(root, graph)]
      .filter((words) => words !== '')
      .join(' '),
    ...argumentsOf(root, graph),
    ...(example ? exampleOf(example) : []),
  ];
}

function answersOf(type: string, graph: Graph): string {
  const named = graph.schema.getType(nameIn(type));
  if (!isUnionType(named)) return `Answers ${linkTo(type, graph)}.`;
  const { successes, refusals } = outcomesOf(named, graph);
  const refused = refusals.length === 0 ? '' : ` Refused with ${refusals.join(', ')}.`;
  return `Answers ${successes.join(' or ')}.${refused}`;
}

function argumentsOf({ field }: RootField, graph: Graph): readonly string[] {
  if (field.args.length === 0) return [];
  const lines = field.args.map(({ name, type, description, defaultValue, deprecationReason }) => {
    const end = deprecationReason == null ? '' : ` **Deprecated.** ${deprecationReason}`;
    const words = `${told(description)}${usually(defaultValue, type)}${end}`.trim();
    return `- \`${name}\`: ${linkTo(String(type), graph)}${words === '' ? '' : ` — ${words}`}`;
  });
  return [lines.join('\n')];
}

function costOf({ path, field: { type } }: RootField, { owners }: Graph): string {
  const weight = owners.weightOf(path);
  const size = owners.sizeOf(path);
  const each = String(type).startsWith('[') ? ' for each entry' : '';
  const parts = [
    ...(weight === null ? [] : [`costs ${weight} points${each} and what is asked of it`]),
    ...(size === null ? [] : [sizeInWords(size)]),
  ];
  if (parts.length === 0) return '';
  const [first = '', ...others] = parts;
  return `${[`It ${first}`, ...others].join(', and ')}.`;
}

function sizeInWords({ assumedSize, slicingArguments = [] }: NonNullable<SizeOf>): string {
  const most = `is counted as ${assumedSize ?? 0} entries`;
  return slicingArguments.length === 0
    ? most
    : `${most} unless \`${slicingArguments.join('` or `')}\` says how many`;
}

type SizeOf = ReturnType<Graph['owners']['sizeOf']>;

function partnersOf(path: string, graph: Graph): string {
  return isForPartners(path, graph) ? '' : 'Not for partners.';
}

function exampleOf({ as, document, variables, needs }: Example): readonly string[] {
  const lines = [`${askedBy(as)}:`, code('graphql', document)];
  if (Object.keys(variables).length === 0) return lines;
  const shown = replaced(variables, (placeholder) => {
    if (!('$from' in placeholder)) return momentOf(placeholder, shownNow);
    const { key, path } = partsOf(placeholder.$from);
    return `<${path.at(-1) ?? ''} of ${key.slice(key.indexOf('.') + 1)}>`;
  });
  const after = needs.map((key) => `\`${key.slice(key.indexOf('.') + 1)}\``).join(', ');
  return [
    ...lines,
    needs.length === 0 ? 'with' : `with, after ${after},`,
    code('json', JSON.stringify(shown, null, 2)),
  ];
}

function askedBy(as: unknown): string {
  if (as === 'nobody') return 'Asked without a token';
  return typeof as === 'string'
    ? `Asked by the demo shop's ${as.replace('_', ' ')}`
    : 'Asked with a token or key that was answered before';
}

function code(language: string, text: string): string {
  return ['```' + language, text, '```'].join('\n');
}
