import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  OperationTypeNode,
  valueFromASTUntyped,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { newId } from '../new-id.ts';
import type { AskedMutation, AskedMutations } from './asked-mutation.ts';
import { successTypeOf } from './verdict.ts';

type Variables = Readonly<Record<string, unknown>>;
type Asked = {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName?: string | undefined;
  readonly variables?: Variables | undefined;
  readonly askedAt: Date;
};

/** The root fields that a document's chosen operation asks for; null where it is no mutation. */
export function mutationsOf(asked: Asked): AskedMutations | null {
  const operation = chosen(asked.document, asked.operationName);
  const fields = asked.schema.getMutationType()?.getFields();
  if (operation?.operation !== OperationTypeNode.MUTATION || !fields) return null;
  const nodes = new Map<string, FieldNode>();
  const variables = asked.variables ?? {};
  collect(operation.selectionSet, { document: asked.document, variables, nodes });
  const all = [...nodes].flatMap(([responseKey, node]) => {
    const type = fields[node.name.value]?.type;
    return type
      ? [newMutation(node, { ...asked, variables }, { responseKey, type: successTypeOf(type) })]
      : [];
  });
  return { all, current: null };
}

function chosen(
  { definitions }: DocumentNode,
  name: string | undefined,
): OperationDefinitionNode | undefined {
  const operations = definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (name === undefined) return operations.length === 1 ? operations[0] : undefined;
  return operations.find((operation) => operation.name?.value === name);
}

type Collecting = {
  readonly document: DocumentNode;
  readonly variables: Variables;
  readonly nodes: Map<string, FieldNode>;
};

function collect({ selections }: SelectionSetNode, collecting: Collecting): void {
  const { document, variables, nodes } = collecting;
  for (const node of selections.filter((selection) => isIncluded(selection, variables))) {
    if (node.kind === Kind.FIELD) {
      const key = node.alias?.value ?? node.name.value;
      if (!nodes.has(key)) nodes.set(key, node);
    } else {
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragmentOf(node, document);
      if (fragment) collect(fragment.selectionSet, collecting);
    }
  }
}

function fragmentOf(
  { name }: FragmentSpreadNode,
  { definitions }: DocumentNode,
): FragmentDefinitionNode | undefined {
  return definitions
    .filter((node) => node.kind === Kind.FRAGMENT_DEFINITION)
    .find((fragment) => fragment.name.value === name.value);
}

function isIncluded(node: Parameters<typeof getDirectiveValues>[1], variables: Variables): boolean {
  if (!node.directives?.length) return true;
  try {
    const skip = getDirectiveValues(GraphQLSkipDirective, node, variables);
    const include = getDirectiveValues(GraphQLIncludeDirective, node, variables);
    return skip?.['if'] !== true && include?.['if'] !== false;
  } catch {
    // The variable is wrong: nothing is executed, and all that was asked for is recorded as failed.
    return true;
  }
}

function newMutation(
  node: FieldNode,
  { askedAt, variables }: { readonly askedAt: Date; readonly variables: Variables },
  { responseKey, type }: { readonly responseKey: string; readonly type: string },
): AskedMutation {
  return {
    recordId: newId(),
    field: node.name.value,
    responseKey,
    successType: type,
    askedAt,
    args: Object.fromEntries(
      (node.arguments ?? []).map(({ name, value }) => [
        name.value,
        valueFromASTUntyped(value, variables),
      ]),
    ),
    verdict: null,
    repeated: null,
    change: null,
    writtenFor: null,
  };
}
