import { Kind, type DocumentNode, type SelectionSetNode } from 'graphql';

const aboutTheSchema = /^__(schema|type|typename)$/;

/** Whether every operation of a document asks about the schema and nothing else. */
export function isIntrospection(document: DocumentNode | null): boolean {
  const sets = document?.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? [definition.selectionSet] : [],
  );
  return sets !== undefined && sets.length > 0 && sets.every(asksAboutSchema);
}

function asksAboutSchema({ selections }: SelectionSetNode): boolean {
  return selections.every(
    (selection) => selection.kind === Kind.FIELD && aboutTheSchema.test(selection.name.value),
  );
}
