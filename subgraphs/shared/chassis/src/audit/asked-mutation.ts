/** What a mutation changed, as the domain that did it says it. */
export type Change = {
  /** The GraphQL type of what was changed, such as `Register`. */
  readonly type: string;
  readonly id: string;
  /** Only what changed of it; null where it is new. */
  readonly before: Readonly<Record<string, unknown>> | null;
  /** Null where it is gone. */
  readonly after: Readonly<Record<string, unknown>> | null;
};

/** What became of a mutation. */
export type Verdict = {
  readonly outcome: 'DONE' | 'REFUSED' | 'DENIED' | 'FAILED' | 'REPEATED';
  /** The refusal's type or the error's code. */
  readonly code: string | null;
  /** The id of what the answer is about, where it can be told. */
  readonly id: string | null;
};

/** One root field of a mutation that is being executed, and what is known of it so far. */
export type AskedMutation = {
  readonly recordId: string;
  /** The field of `Mutation`. */
  readonly field: string;
  readonly responseKey: string;
  /** The GraphQL type that it answers when it succeeds. */
  readonly successType: string;
  readonly askedAt: Date;
  args: Readonly<Record<string, unknown>>;
  /** Null until its resolver has ended. */
  verdict: Verdict | null;
  /** The domain knew this intent already, and what it had kept. */
  repeated: Verdict | null;
  change: Change | null;
  /** The tenant in whose transaction the record was written; null where it was in none. */
  writtenFor: string | null;
};

/** The mutations of one request; root fields of a mutation run one after the other. */
export type AskedMutations = {
  readonly all: readonly AskedMutation[];
  current: AskedMutation | null;
};
