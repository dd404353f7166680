import { CodedError } from '@novapos/chassis';
import type { SizeError } from './size-error.ts';
import type { Costs } from './costs.ts';
import type { Credentials, Identify, Known } from './identify.ts';
import { readAsked, type AskedOperation } from './persisted/asked-operation.ts';
import type { ChooseOperation, ChosenOperation } from './persisted/choose-operation.ts';
import type { ChargeRequest } from './rate-limits/charge.ts';
import { limitedAddress, limitedOf } from './rate-limits/limited.ts';
import type { RateLimitSettings } from './rate-limits/rate-limit-settings.ts';
import type { Visit } from './visit.ts';

/** Where operations come in, whatever carries them. What may not come in is thrown as a coded error. */
export type Entrance = {
  /** Find out who asks. */
  readonly identify: (credentials: Credentials, visit: Visit) => Promise<Known>;
  /** Let what somebody known asks for in: it is found, small enough, registered where it must be, and charged. */
  readonly admit: (source: unknown, visit: Visit) => Promise<void>;
};

type Options = {
  readonly identify: Identify;
  readonly sizeError: SizeError;
  readonly choose: ChooseOperation;
  readonly costs: Pick<Costs, 'estimate'>;
  readonly charge: ChargeRequest;
  readonly limits: RateLimitSettings;
  /** Shows what an operation costs to everyone who wants to know. */
  readonly showsCost: boolean;
};

const statusOf: Readonly<Record<string, number>> = { UNAUTHENTICATED: 401, UNAVAILABLE: 503 };

/** The entrance: who asks is found out first; then whatever is wrong with a request, it counts as one. */
export function createEntrance(options: Options): Entrance {
  const { charge, limits } = options;
  const told = (visit: Visit) => (headers: Visit['headers']) => {
    visit.headers = headers;
  };

  async function charged(visit: Visit, cost: number): Promise<void> {
    const limited = limits.isOn ? limitedOf(visit.known, visit.address, limits) : [];
    try {
      visit.charge = await charge(limited, cost, told(visit));
    } catch (error) {
      visit.isLimited = error instanceof CodedError && error.code === 'RATE_LIMITED';
      throw error;
    }
  }

  return {
    async identify(credentials, visit) {
      try {
        visit.known = await options.identify(credentials, visit.address);
        return visit.known;
      } catch (error) {
        if (!(error instanceof CodedError)) throw error;
        // Whoever tries out tokens and keys is limited like someone without.
        if (limits.isOn && error.code === 'UNAUTHENTICATED') {
          await charge([limitedAddress(visit.address, limits)], 0, told(visit));
        }
        throw withStatus(error);
      }
    },
    async admit(source, visit) {
      const { asked, chosen, fault } = lookAt(source, visit, options);
      visit.operation = chosen;
      await charged(visit, fault ? 0 : estimated(options, visit, asked));
      if (fault) throw fault;
    },
  };
}

type Looked = {
  readonly asked: AskedOperation | null;
  readonly chosen: ChosenOperation | null;
  /** Why it may not come in. */
  readonly fault: CodedError | null;
};

function lookAt(
  source: unknown,
  { known: { principal } }: Visit,
  { choose, sizeError }: Options,
): Looked {
  let asked: AskedOperation | null = null;
  let chosen: ChosenOperation | null = null;
  try {
    asked = readAsked(source);
    const fault = sizeError(asked) ?? null;
    if (fault) return { asked, chosen, fault };
    chosen = choose(asked, principal);
    return { asked, chosen, fault: null };
  } catch (error) {
    if (!(error instanceof CodedError)) throw error;
    return { asked, chosen, fault: error };
  }
}

function estimated(
  { costs, limits, showsCost }: Options,
  { known, address, operation, wantsCost }: Visit,
  asked: AskedOperation | null,
): number {
  if (!operation?.query || !asked) return 0;
  const isLimited =
    limits.isOn && limitedOf(known, address, limits).some(({ perMinute }) => perMinute.cost > 0);
  if (!isLimited && !known.key && !(showsCost && wantsCost)) return 0;
  return costs.estimate(operation.query, asked);
}

function withStatus(error: CodedError): CodedError {
  const { code, message, extensions } = error;
  return new CodedError(code, message, { ...extensions, http: { status: statusOf[code] ?? 500 } });
}
