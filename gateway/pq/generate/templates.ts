import ts from 'typescript';

/** A text of GraphQL within a source file. */
export type FoundText = { readonly text: string; readonly line: number };

const tags = new Set(['gql', 'graphql']);

/**
 * The texts in graphql(...), gql(...), graphql`...` and gql`...` of a TypeScript file. What is put into a
 * template is left out: fragments are found by their names.
 */
export function templatesIn(file: string, source: string): readonly FoundText[] {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, kind);
  const found: FoundText[] = [];
  const look = (node: ts.Node): void => {
    const template = templateOf(node);
    if (template) {
      const { line } = parsed.getLineAndCharacterOfPosition(template.getStart());
      found.push({ text: textOf(template), line: line + 1 });
    }
    ts.forEachChild(node, look);
  };
  look(parsed);
  return found;
}

type Template = ts.TemplateLiteral | ts.StringLiteral;

function templateOf(node: ts.Node): Template | undefined {
  if (ts.isTaggedTemplateExpression(node)) return isTag(node.tag) ? node.template : undefined;
  if (!ts.isCallExpression(node) || !isTag(node.expression)) return undefined;
  const [first] = node.arguments;
  const isText =
    first && (ts.isTemplateLiteral(first) || ts.isStringLiteral(first)) ? first : undefined;
  return isText;
}

function isTag(node: ts.Expression): boolean {
  return ts.isIdentifier(node) && tags.has(node.text);
}

function textOf(template: Template): string {
  if (!ts.isTemplateExpression(template)) return template.text;
  return [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)].join('');
}
