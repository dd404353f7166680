/** An operation as a client's manifest has it. */
export type ManifestOperation = {
  readonly id: string;
  readonly name: string;
  readonly type: 'query' | 'mutation' | 'subscription';
  readonly body: string;
};

/** What a manifest may hold. */
export const manifestLimits = { operations: 1000, bodyBytes: 100_000, idCharacters: 200 } as const;
