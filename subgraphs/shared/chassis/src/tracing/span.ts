/** Small facts about a piece of work; never what people typed, their tokens, or the values of variables. */
export type SpanAttributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** On which side of a call, or of a message, a piece of work is. */
export type SpanKind = 'internal' | 'server' | 'client' | 'producer' | 'consumer';

/** A piece of work while it is done, as a trace tells of it. */
export type Span = {
  /** Add facts that are known only now. */
  readonly set: (attributes: SpanAttributes) => void;
  /** Call it by a better name. */
  readonly rename: (name: string) => void;
  /** It failed, by this code. What is thrown out of the work is noted without this. */
  readonly fail: (code: string) => void;
};

/** How a span begins, where that differs from an inner step of the work around it. */
export type SpanOptions = {
  readonly kind?: SpanKind;
  /** The W3C trace context of what caused it, null for nothing that is traced; when left out, the work around it. */
  readonly parent?: string | null | undefined;
};

/** Tells of nothing. */
export const noSpan: Span = {
  set: () => undefined,
  rename: () => undefined,
  fail: () => undefined,
};
