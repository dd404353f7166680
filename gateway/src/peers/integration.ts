import { newId, peersThrough, type AskSubgraph } from '@novapos/chassis';
import {
  OperationRevisionDocument,
  PartnerKeyForGatewayDocument,
  RecordUsageDocument,
  RegisteredOperationsForGatewayDocument,
  ReportRateLimitExceededDocument,
  type PartnerKeyForGatewayQuery,
  type RateLimitReportInput,
  type RegisteredOperationsForGatewayQuery,
  type UsageRowInput,
} from './integration.generated.ts';

/** What a key is known by. */
export type GatewayKey = NonNullable<PartnerKeyForGatewayQuery['partnerKeyForGateway']>;

/** Who asks far more than the limit allows. */
type RateLimitReport = RateLimitReportInput & { readonly tenantId: string };

/** A page of registered operations. */
export type OperationPage = RegisteredOperationsForGatewayQuery['registeredOperationsForGateway'];

/** What the gateway asks of the domain that keeps partners; each throws a coded error when it does not answer. */
export type Integration = {
  /** Null where there is no key of this id. */
  readonly findKey: (id: string) => Promise<GatewayKey | null>;
  readonly operationRevision: () => Promise<number>;
  readonly operations: (first: number, after: string | null) => Promise<OperationPage>;
  /** The same batch again changes nothing. */
  readonly recordUsage: (batchId: string, rows: readonly UsageRowInput[]) => Promise<void>;
  readonly reportRateLimit: (report: RateLimitReport) => Promise<void>;
};

/** The tenant that is none: what is asked for it concerns all of them. */
export const noTenant = '00000000-0000-0000-0000-000000000000';

/** The domain `integration`, asked as its peers ask it. */
export function integrationThrough(ask: AskSubgraph): Integration {
  const peers = peersThrough('gateway', () => ask);
  const call = (tenantId = noTenant) => ({ tenantId, requestId: newId() });
  return {
    async findKey(id) {
      const found = await peers.ask('integration', PartnerKeyForGatewayDocument, { id }, call());
      return found.partnerKeyForGateway;
    },
    async operationRevision() {
      const found = await peers.ask('integration', OperationRevisionDocument, {}, call());
      return found.operationRevision;
    },
    async operations(first, after) {
      const page = { first, after };
      const document = RegisteredOperationsForGatewayDocument;
      const found = await peers.ask('integration', document, page, call());
      return found.registeredOperationsForGateway;
    },
    async recordUsage(batchId, rows) {
      const input = { batchId, rows };
      await peers.ask('integration', RecordUsageDocument, { input }, call());
    },
    async reportRateLimit(report) {
      const variables = { input: report };
      const { tenantId } = report;
      await peers.ask('integration', ReportRateLimitExceededDocument, variables, call(tenantId));
    },
  };
}
