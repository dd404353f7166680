import { isObjectType, type GraphQLNamedType, type GraphQLUnionType } from 'graphql';
import type { Graph } from './graph.ts';
import { linkTo } from './links.ts';

/** What a union can be, linked: its successes, and why it may be refused. */
export function outcomesOf(union: GraphQLUnionType, graph: Graph) {
  const link = (member: GraphQLNamedType) => linkTo(member.name, graph);
  const members = union.getTypes();
  return {
    successes: members.filter((member) => !isRefusal(member)).map(link),
    refusals: members.filter(isRefusal).map(link),
  };
}

/** Whether a type is why something is not allowed. */
export function isRefusal(type: GraphQLNamedType): boolean {
  return isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Refusal');
}
