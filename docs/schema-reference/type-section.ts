import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLUnionType,
} from 'graphql';
import type { Graph } from './graph.ts';
import { isForPartners, linkTo, told, usually } from './links.ts';
import { isRefusal, outcomesOf } from './outcomes.ts';

/** The section of a type. */
export function typeSection(type: GraphQLNamedType, graph: Graph): readonly string[] {
  return [
    `### ${type.name}`,
    [
      kindOf(type),
      told(type.description),
      isForPartners(type.name, graph) ? '' : 'Not for partners.',
    ]
      .filter((words) => words !== '')
      .join(' '),
    ...linesOf(type, graph),
  ];
}

function kindOf(type: GraphQLNamedType): string {
  if (isUnionType(type)) return '_One of several._';
  if (isInterfaceType(type)) return '_Interface._';
  if (isInputObjectType(type)) return '_Input._';
  if (isEnumType(type)) return '_Enum._';
  if (!isObjectType(type)) return '_Scalar._';
  return isRefusal(type) ? '_Refusal._' : '';
}

function linesOf(type: GraphQLNamedType, graph: Graph): readonly string[] {
  if (isUnionType(type)) return membersOf(type, graph);
  if (isEnumType(type)) {
    return [
      type
        .getValues()
        .map(({ name, description, deprecationReason }) =>
          line(`\`${name}\``, told(description), deprecationReason),
        )
        .join('\n'),
    ];
  }
  if (isInputObjectType(type)) {
    return [
      Object.values(type.getFields())
        .map((field) => inputLine(field, graph))
        .join('\n'),
    ];
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return [
    Object.values(type.getFields())
      .map((field) => fieldLine(`${type.name}.${field.name}`, field, graph))
      .join('\n'),
  ];
}

function membersOf(type: GraphQLUnionType, graph: Graph): readonly string[] {
  const { successes, refusals } = outcomesOf(type, graph);
  const refused = refusals.length === 0 ? [] : [`- refused: ${refusals.join(', ')}`];
  return [[`- ${successes.join(' or ')}`, ...refused].join('\n')];
}

function fieldLine(path: string, field: GraphQLField<unknown, unknown>, graph: Graph): string {
  const args = field.args.map(({ name, type }) => `${name}: ${String(type)}`).join(', ');
  const head = `\`${field.name}${args === '' ? '' : `(${args})`}\`: ${linkTo(String(field.type), graph)}`;
  const size = graph.owners.sizeOf(path);
  const counted =
    size?.assumedSize === undefined || (size.slicingArguments ?? []).length > 0
      ? ''
      : ` Counted as ${size.assumedSize} entries.`;
  return line(head, `${told(field.description)}${counted}`.trim(), field.deprecationReason);
}

function inputLine(
  { name, type, description, defaultValue, deprecationReason }: GraphQLInputField,
  graph: Graph,
): string {
  return line(
    `\`${name}\`: ${linkTo(String(type), graph)}`,
    `${told(description)}${usually(defaultValue, type)}`.trim(),
    deprecationReason,
  );
}

function line(head: string, words: string, deprecation: string | null | undefined): string {
  const end = deprecation == null ? '' : ` **Deprecated.** ${deprecation}`;
  return `- ${head}${words === '' ? '' : ` — ${words}`}${end}`;
}
