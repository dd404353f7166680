import {
  Kind,
  print,
  visit,
  type ASTNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from 'graphql';
import { PqFailed } from '../pq-failed.ts';

/** Directives for the client alone, which it takes off before it sends. */
const clientDirectives = new Set(['connection', 'nonreactive', 'unmask']);

const typename: FieldNode = {
  kind: Kind.FIELD,
  name: { kind: Kind.NAME, value: '__typename' },
};

/**
 * An operation as Apollo Client sends it and makes its id of: with the fragments that it needs, `__typename` at the end
 * of each selection but the operation's own, without directives for the client, the operation first and
 * then the fragments by name, printed.
 */
export function sentBody(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): string {
  const needed = fragmentsOf(operation, fragments);
  const definitions = [operation, ...[...needed.values()].sort(byName)];
  return print(withTypenames(forTheServer({ kind: Kind.DOCUMENT, definitions })));
}

function fragmentsOf(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): ReadonlyMap<string, FragmentDefinitionNode> {
  const needed = new Map<string, FragmentDefinitionNode>();
  const look = (within: ASTNode): void => {
    visit(within, {
      FragmentSpread({ name: { value: name } }) {
        if (needed.has(name)) return;
        const fragment = fragments.get(name);
        if (!fragment) {
          throw new PqFailed(
            `${operation.name?.value ?? ''} needs the fragment "${name}", which is in none of the files.`,
          );
        }
        needed.set(name, fragment);
        look(fragment);
      },
    });
  };
  look(operation);
  return needed;
}

function forTheServer(document: DocumentNode): DocumentNode {
  return visit(document, {
    Directive({ name }) {
      if (name.value === 'client') {
        throw new PqFailed('Fields with @client are not sent, and can not be in a manifest.');
      }
      return clientDirectives.has(name.value) ? null : undefined;
    },
  });
}

// The rule of Apollo Client's cache: none where one stands already, nor within introspection.
function withTypenames(document: DocumentNode): DocumentNode {
  return visit(document, {
    SelectionSet(node, _key, parent) {
      if (isOperation(parent)) return undefined;
      const hasOne = node.selections.some(
        (selection) => selection.kind === Kind.FIELD && selection.name.value.startsWith('__'),
      );
      return hasOne ? undefined : { ...node, selections: [...node.selections, typename] };
    },
  });
}

function isOperation(parent: ASTNode | readonly ASTNode[] | undefined): boolean {
  return parent !== undefined && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION;
}

function byName(a: DefinitionNode, b: DefinitionNode): number {
  return nameOf(a) < nameOf(b) ? -1 : 1;
}

function nameOf(definition: DefinitionNode): string {
  return 'name' in definition ? (definition.name?.value ?? '') : '';
}
