/** An operation that a client relies on. */
export type ReliedOperation = {
  /** Such as `acme-accounting 2.3.1`, or the file of its manifest. */
  readonly client: string;
  /** Whether it was registered for a partner, who sees less of the graph. */
  readonly isPartners: boolean;
  readonly name: string;
  readonly body: string;
};
