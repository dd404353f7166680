/** What happened in a domain, as it stands in the outbox and travels; its attributes are those of CloudEvents 1.0. */
export type DomainEvent<Data = unknown> = {
  /** The same however often it is delivered; consumers know by it what they have applied. */
  readonly id: string;
  /** `<domain>.<what-happened>.v<n>`. */
  readonly type: string;
  /** The domain that says it. */
  readonly source: string;
  /** The aggregate's id: events of one subject keep their order. */
  readonly subject: string;
  readonly tenantId: string;
  /** Counts the events of the subject, from 1 without a gap. */
  readonly version: number;
  readonly time: Date;
  /** The W3C trace context of the request that caused it. */
  readonly traceparent: string | null;
  readonly data: Data;
};

/** The domain that says events of this type. */
export function domainOf(type: string): string {
  return type.slice(0, type.indexOf('.'));
}
