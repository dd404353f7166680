import { CodedError } from '@novapos/chassis';
import {
  getOperationAST,
  getVariableValues,
  GraphQLError,
  Kind,
  OperationTypeNode,
  parse,
  print,
  validate,
  valueFromAST,
  visit,
  type ASTNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { liveFields, type LiveField, type Place } from '../../live/src/live-event.ts';

/** What a client asks to be told, as it came. */
export type SubscribeRequest = {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
};

/** A subscription that was read and fits the schema. */
export type LiveOperation = {
  readonly field: LiveField;
  /** Null where every store and register will do. */
  readonly filter: Place;
  /** The query that answers one event as the subscription wants it. */
  readonly query: string;
  readonly variablesOf: (eventId: string) => Readonly<Record<string, unknown>>;
  /** The same for operations that ask the same of each event. */
  readonly key: string;
};

type Reading = { readonly schema: GraphQLSchema; readonly maxTokens: number };

const eventVariable = 'novaposEventId';

/** Whether a request holds a subscription that it means to be executed. */
export function isSubscription({ query, operationName }: SubscribeRequest): boolean {
  // Most operations are not: they are not parsed for it.
  if (!/\bsubscription\b/.test(query)) return false;
  try {
    const operation = getOperationAST(parse(query, { noLocation: true }), operationName);
    return operation?.operation === OperationTypeNode.SUBSCRIPTION;
  } catch {
    return false;
  }
}

/** Read a subscription; throws GraphQL errors that say what to change. */
export function readSubscription(
  request: SubscribeRequest,
  { schema, maxTokens }: Reading,
): LiveOperation | readonly GraphQLError[] {
  const document = parsed(request.query, maxTokens);
  if (document instanceof GraphQLError) return [document];
  const errors = validate(schema, document, undefined, { maxErrors: 10 });
  if (errors.length > 0) return errors.map((error) => coded(error, 'GRAPHQL_VALIDATION_FAILED'));
  const operation = getOperationAST(document, request.operationName);
  if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) {
    const message =
      'Only subscriptions are answered here. Send queries and mutations by HTTP POST.';
    return [new GraphQLError(message, { extensions: { code: 'BAD_REQUEST' } })];
  }
  const { coerced, errors: wrong } = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    { ...request.variables },
    { maxErrors: 1 },
  );
  if (wrong) return wrong.map((error) => coded(error, 'BAD_USER_INPUT'));
  return liveOperation({ schema, document, operation, variables: coerced, request });
}

function parsed(query: string, maxLexicalTokens: number): DocumentNode | GraphQLError {
  try {
    return parse(query, { maxLexicalTokens, noLocation: true });
  } catch (error) {
    if (error instanceof GraphQLError) return coded(error, 'GRAPHQL_PARSE_FAILED');
    throw error;
  }
}

function coded(error: GraphQLError, code: string): GraphQLError {
  return new GraphQLError(error.message, { extensions: { code } });
}

type Read = {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly request: SubscribeRequest;
};

function liveOperation({ schema, document, operation, variables, request }: Read): LiveOperation {
  const fragments = fragmentsOf(document);
  const root = rootField(operation.selectionSet, fragments);
  const field = root.name.value as LiveField;
  const query = print(asQuery({ operation, root, fragments }));
  const used = new Set(variableNames(parse(query)));
  const kept = Object.fromEntries(
    Object.entries(request.variables ?? {}).filter(([name]) => used.has(name)),
  );
  const filter = filterOf({ schema, root, variables });
  return {
    field,
    filter,
    query,
    variablesOf: (eventId) => ({ ...kept, [eventVariable]: eventId }),
    key: JSON.stringify([query, kept, filter]),
  };
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

function fragmentsOf({ definitions }: DocumentNode): Fragments {
  const fragments = definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  return new Map(
    (fragments as FragmentDefinitionNode[]).map((fragment) => [fragment.name.value, fragment]),
  );
}

// Validation let exactly one field pass, wherever fragments hide it.
function rootField(set: SelectionSetNode, fragments: Fragments): FieldNode {
  const [selection] = set.selections;
  if (selection?.kind === Kind.FIELD) return selection;
  const inner =
    selection?.kind === Kind.INLINE_FRAGMENT
      ? selection
      : fragments.get(selection?.name.value ?? '');
  if (!inner) throw new CodedError('BAD_USER_INPUT', 'A subscription asks for one field.');
  return rootField(inner.selectionSet, fragments);
}

type Parts = {
  readonly operation: OperationDefinitionNode;
  readonly root: FieldNode;
  readonly fragments: Fragments;
};

/** The same selection, of one event that the gateway remembers. */
function asQuery({ operation, root, fragments }: Parts): DocumentNode {
  const source = `query ($${eventVariable}: ID!) { ${root.alias?.value ?? root.name.value}: ${liveFields[root.name.value as LiveField].query}(eventId: $${eventVariable}) }`;
  const shell = parse(source, { noLocation: true }).definitions[0] as OperationDefinitionNode;
  const [asked] = shell.selectionSet.selections as readonly FieldNode[];
  const selection = { ...asked, selectionSet: root.selectionSet } as FieldNode;
  const spread = spreadFragments(selection, fragments);
  const used = new Set([selection, ...spread].flatMap(variableNames));
  const definitions = (operation.variableDefinitions ?? []).filter(({ variable }) =>
    used.has(variable.name.value),
  );
  const query: OperationDefinitionNode = {
    ...shell,
    ...(operation.name ? { name: operation.name } : {}),
    variableDefinitions: [...(shell.variableDefinitions ?? []), ...definitions],
    selectionSet: { ...shell.selectionSet, selections: [selection] },
  };
  return { kind: Kind.DOCUMENT, definitions: [query, ...spread] };
}

function spreadFragments(node: ASTNode, fragments: Fragments): readonly FragmentDefinitionNode[] {
  const found = new Map<string, FragmentDefinitionNode>();
  const search = (within: ASTNode): void => {
    visit(within, {
      FragmentSpread({ name }) {
        const fragment = fragments.get(name.value);
        if (!fragment || found.has(name.value)) return;
        found.set(name.value, fragment);
        search(fragment);
      },
    });
  };
  search(node);
  return [...found.values()];
}

function variableNames(node: ASTNode): readonly string[] {
  const names: string[] = [];
  visit(node, {
    Variable({ name }) {
      names.push(name.value);
    },
  });
  return names;
}

type Filtering = Pick<Read, 'schema' | 'variables'> & { readonly root: FieldNode };

function filterOf({ schema, root, variables }: Filtering): Place {
  const definition = schema.getSubscriptionType()?.getFields()[root.name.value];
  const valueOf = (name: string): string | null => {
    const argument = definition?.args.find((one) => one.name === name);
    const given = root.arguments?.find((one) => one.name.value === name);
    if (!argument || !given) return null;
    return (valueFromAST(given.value, argument.type, variables) as string | undefined) ?? null;
  };
  return { storeId: valueOf('storeId'), registerId: valueOf('registerId') };
}
