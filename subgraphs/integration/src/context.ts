import type { RequestContext, Sql } from '@novapos/chassis';
import type { OperationContext } from './open-operations.ts';
import type { WebhookContext } from './open-webhooks.ts';
import type { PartnerDesk } from './operations/partner-desk.ts';
import type { UsageLinks } from './operations/usage-links.ts';
import type { Places } from './peers/places.ts';
import type { PartnerReads } from './store/partner-reads.ts';
import type { UsageReads } from './store/usage-reads.ts';
import type { UsageWrites } from './store/usage-writes.ts';

/** All that a resolver of this subgraph may reach. */
export type IntegrationContext = RequestContext &
  OperationContext & {
    readonly partners: PartnerReads;
    readonly partnerDesk: PartnerDesk;
    /** What auth knows of places, and opens. */
    readonly places: Places;
    readonly usage: UsageReads;
    readonly usageWrites: UsageWrites;
    readonly usageLinks: UsageLinks;
    /** Write as a tenant that the gateway names, in one transaction. */
    readonly writeAs: <Result>(
      tenantId: string,
      work: (sql: Sql) => Promise<Result>,
    ) => Promise<Result>;
    readonly webhooks: WebhookContext;
  };
