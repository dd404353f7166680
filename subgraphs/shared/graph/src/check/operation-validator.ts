import {
  GraphQLError,
  isExecutableDefinitionNode,
  Kind,
  parse,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { OperationToCheck, RefusedOperation } from './checked.ts';
import { operationLimits, sizeProblems } from './document-size.ts';

/** An operation that fits a schema. */
export type ValidOperation = {
  readonly document: DocumentNode;
  readonly definition: OperationDefinitionNode & { readonly name: { readonly value: string } };
};

/** Says whether operations fit a schema, without planning them. */
export type OperationValidator = {
  readonly validate: (operation: OperationToCheck) => ValidOperation | RefusedOperation;
};

const mostReasons = 10;

/** Check operations against a schema as clients see it: one operation with a name, of bearable size, valid. */
export function operationValidator(schema: GraphQLSchema): OperationValidator {
  return {
    validate(operation) {
      const document = parsed(operation.body);
      if ('reasons' in document) return document;
      const definition = onlyOperation(document);
      if ('reasons' in definition) return definition;
      const reasons = [
        ...differences(operation, definition),
        ...sizeProblems(document),
        ...errorsOf(schema, document),
      ];
      return reasons.length > 0 ? { reasons } : { document, definition };
    },
  };
}

function parsed(body: string): DocumentNode | RefusedOperation {
  try {
    return parse(body, { maxTokens: operationLimits.tokens });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return { reasons: [sentence(error)] };
  }
}

type Named = ValidOperation['definition'];

function onlyOperation({ definitions }: DocumentNode): Named | RefusedOperation {
  if (!definitions.every(isExecutableDefinitionNode)) {
    return { reasons: ['Only operations and fragments can be registered, no definitions of types.'] };
  }
  const operations = definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const [operation] = operations as readonly OperationDefinitionNode[];
  if (operations.length !== 1 || !operation) {
    return {
      reasons: [`A body has exactly one operation, this one has ${operations.length}.`],
    };
  }
  if (!operation.name) {
    return { reasons: ['The operation has no name. Give it one, such as `query Orders { ... }`.'] };
  }
  return operation as Named;
}

function differences({ name, type }: OperationToCheck, definition: Named): readonly string[] {
  const differs: string[] = [];
  if (name !== undefined && name !== definition.name.value) {
    differs.push(`The manifest calls it "${name}", its body "${definition.name.value}".`);
  }
  if (type !== undefined && type !== definition.operation) {
    differs.push(`The manifest says it is a ${type}, its body is a ${definition.operation}.`);
  }
  return differs;
}

function errorsOf(schema: GraphQLSchema, document: DocumentNode): readonly string[] {
  return validate(schema, document, undefined, { maxErrors: mostReasons })
    .slice(0, mostReasons)
    .map(sentence);
}

function sentence({ message, locations }: GraphQLError): string {
  const [at] = locations ?? [];
  return at ? `${message} (line ${at.line}, column ${at.column})` : message;
}
