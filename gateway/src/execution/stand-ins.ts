import type { FetchNode, PlanNode, QueryPlan, QueryPlanSelectionNode } from '@apollo/query-planner';
import {
  Kind,
  parse,
  print,
  stripIgnoredCharacters,
  visit,
  type DocumentNode,
  type SelectionNode,
} from 'graphql';
import type { PlannerSupergraph } from './planner-sdl.ts';

/** A plan that asks subgraphs for the fields themselves, where the planner planned with stand-ins. */
export function withoutStandIns(plan: QueryPlan, amended: PlannerSupergraph): QueryPlan {
  if (amended.standIns.size === 0 || !plan.node || plan.node.kind === 'Subscription') return plan;
  return { ...plan, node: replaced(plan.node, amended) };
}

function replaced(node: PlanNode, amended: PlannerSupergraph): PlanNode {
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel':
      return { ...node, nodes: node.nodes.map((one) => replaced(one, amended)) };
    case 'Flatten':
      return { ...node, node: replaced(node.node, amended) };
    case 'Fetch':
      return replacedFetch(node, amended);
    case 'Condition':
    case 'Defer':
      return node;
  }
}

function replacedFetch(fetch: FetchNode, amended: PlannerSupergraph): PlanNode {
  const parts = partsOf(fetch, amended).map((part): FetchNode => {
    const { requires, operation } = part;
    return {
      ...part,
      operation: operationOf(operation, amended),
      ...(requires ? { requires: requires.map((one) => requiredOf(one, amended)) } : {}),
    };
  });
  const [only, ...more] = parts;
  if (only && more.length === 0) return only;
  return { kind: 'Parallel', nodes: parts };
}

function operationOf(operation: string, { standIns }: PlannerSupergraph): string {
  if (![...standIns.keys()].some((name) => operation.includes(name))) return operation;
  const document = visit(parse(operation, { noLocation: true }), {
    Field(field) {
      const standIn = standIns.get(field.name.value);
      if (!standIn) return undefined;
      const name = { kind: Kind.NAME, value: standIn.field };
      return { ...field, alias: field.alias ?? field.name, name, arguments: standIn.arguments };
    },
  });
  return stripIgnoredCharacters(print(document));
}

function requiredOf(
  node: QueryPlanSelectionNode,
  amended: PlannerSupergraph,
): QueryPlanSelectionNode {
  const selections = node.selections?.map((one) => requiredOf(one, amended));
  const inner = selections ? { selections } : {};
  if (node.kind === 'InlineFragment') return { ...node, ...inner };
  const standIn = amended.standIns.get(node.name);
  if (!standIn) return { ...node, ...inner };
  return { ...node, ...inner, name: standIn.field, alias: node.alias ?? node.name };
}

/**
 * Fields that require the same field with different arguments are asked for in fetches of their own: an object is
 * represented once with each of the values.
 */
function partsOf(fetch: FetchNode, amended: PlannerSupergraph): readonly FetchNode[] {
  const rivals = rivalsOf(fetch.requires ?? [], amended);
  if (rivals.size === 0) return [fetch];
  const document = parse(fetch.operation, { noLocation: true });
  const fields = fieldsOf(document);
  const needOf = (field: string) =>
    [...(amended.required.get(field) ?? [])]
      .filter((name) => rivals.has(name))
      .sort()
      .join();
  const needs = [...new Set(fields.map(needOf))].filter((need) => need !== '');
  if (needs.length < 2) return [fetch];
  return needs.map((need, index) => {
    const isMeant = (field: string) =>
      needOf(field) === need || (index === 0 && needOf(field) === '');
    const left = inputsLeft(fields, isMeant, amended);
    return {
      ...fetch,
      requires: withoutInputs(fetch.requires ?? [], left, amended),
      operation: narrowed(document, isMeant),
    };
  });
}

/** What is required by fields that are not meant alone. */
function inputsLeft(
  fields: readonly string[],
  isMeant: (field: string) => boolean,
  { inputs, required }: PlannerSupergraph,
): ReadonlySet<string> {
  const inputsOf = (field: string) => [
    ...(inputs.get(field) ?? []),
    ...(required.get(field) ?? []),
  ];
  const needed = new Set(fields.filter(isMeant).flatMap(inputsOf));
  const others = fields.filter((field) => !isMeant(field)).flatMap(inputsOf);
  return new Set(others.filter((name) => !needed.has(name)));
}

/** The stand-ins of a requirement that stand for one field of one object with different arguments. */
function rivalsOf(
  nodes: readonly QueryPlanSelectionNode[],
  { standIns }: PlannerSupergraph,
): ReadonlySet<string> {
  const byPlace = new Map<string, Set<string>>();
  const look = (selections: readonly QueryPlanSelectionNode[], place: string): void => {
    for (const node of selections) {
      const field = node.kind === 'Field' ? (standIns.get(node.name)?.field ?? node.name) : null;
      const at = field === null ? place : `${place}.${field}`;
      if (node.kind === 'Field' && standIns.has(node.name)) {
        byPlace.set(at, (byPlace.get(at) ?? new Set()).add(node.name));
      }
      look(node.selections ?? [], at);
    }
  };
  look(nodes, '');
  return new Set([...byPlace.values()].flatMap((names) => (names.size > 1 ? [...names] : [])));
}

function withoutInputs(
  nodes: readonly QueryPlanSelectionNode[],
  left: ReadonlySet<string>,
  amended: PlannerSupergraph,
): QueryPlanSelectionNode[] {
  // Below the first level a name may be another field's; a stand-in's is its own wherever it stands.
  const below = new Set([...left].filter((name) => amended.standIns.has(name)));
  return nodes.flatMap((node) => {
    if (node.kind === 'Field' && left.has(node.name)) return [];
    const { selections } = node;
    if (!selections) return [node];
    const inner = withoutInputs(selections, node.kind === 'Field' ? below : left, amended);
    return [{ ...node, selections: inner }];
  });
}

/** The fields that are asked of the objects themselves, as `Type.field`. */
function fieldsOf(document: DocumentNode): readonly string[] {
  const fields = new Set<string>();
  narrowed(document, (field) => {
    fields.add(field);
    return true;
  });
  return [...fields];
}

function narrowed(document: DocumentNode, isMeant: (field: string) => boolean): string {
  const keep = (selections: readonly SelectionNode[], type: string): readonly SelectionNode[] =>
    selections.flatMap((selection): readonly SelectionNode[] => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return [selection];
      if (selection.kind === Kind.FIELD) {
        return isMeant(`${type}.${selection.name.value}`) ? [selection] : [];
      }
      const { typeCondition, selectionSet } = selection;
      const inner = keep(selectionSet.selections, typeCondition?.name.value ?? type);
      if (inner.length === 0) return [];
      return [{ ...selection, selectionSet: { ...selectionSet, selections: inner } }];
    });
  const changed = visit(document, {
    Field(field) {
      if (field.name.value !== '_entities' || !field.selectionSet) return undefined;
      const selections = keep(field.selectionSet.selections, '');
      return { ...field, selectionSet: { ...field.selectionSet, selections } };
    },
  });
  return stripIgnoredCharacters(print(changed));
}
