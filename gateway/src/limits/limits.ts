/** How large an operation may be; whatever exceeds one of these is refused before it is validated. */
export type Limits = {
  /** Bytes of a request's body. */
  readonly bodyBytes: number;
  /** Characters of the document. */
  readonly characters: number;
  /** Lexical tokens of the document. */
  readonly tokens: number;
  /** Levels of nested fields, fragments spread out. */
  readonly depth: number;
  /** Levels below `__schema` and `__type`; the standard introspection needs 15. */
  readonly introspectionDepth: number;
  /** Renamed fields, `__typename` included, fragments spread out. */
  readonly aliases: number;
  /** Fields in all, fragments spread out. */
  readonly fields: number;
  /** Fields and spreads that stand more than once in the same place. */
  readonly repeatedFields: number;
  /** Fields at the root, fragments spread out. */
  readonly rootFields: number;
  /** How often one mutation may stand in an operation: once, so that nothing can be guessed in bulk. */
  readonly sameMutation: number;
  /** Directives in the document, fragments spread out. */
  readonly directives: number;
  /** Fragments and operations that the document defines. */
  readonly definitions: number;
  /** Levels of nested lists and objects in the variables. */
  readonly variableDepth: number;
  /** Values in the variables, those within lists and objects included. */
  readonly variableValues: number;
};

/** Ample for what a till, a portal or GraphiQL asks. */
export const defaultLimits: Limits = {
  bodyBytes: 1_048_576,
  characters: 20_000,
  tokens: 2_000,
  depth: 12,
  introspectionDepth: 20,
  aliases: 15,
  fields: 1_000,
  repeatedFields: 10,
  rootFields: 15,
  sameMutation: 1,
  directives: 20,
  definitions: 50,
  variableDepth: 20,
  variableValues: 20_000,
};
