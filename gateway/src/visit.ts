import type { IncomingHttpHeaders } from 'node:http';
import { anonymous } from '@novapos/chassis';
import type { Known } from './identify.ts';
import type { ChosenOperation } from './persisted/choose-operation.ts';
import type { Charge } from './rate-limits/charge.ts';

/** The program that asks, by what it says of itself. */
export type Client = { readonly name: string | null; readonly version: string | null };

/** One operation on its way through the edge: what was found out of it so far. */
export type Visit = {
  readonly startedAt: number;
  readonly address: string;
  readonly client: Client;
  /** Asked for by GET: answers can be kept by whoever asked. */
  readonly isGet: boolean;
  /** Whether the cost is to be shown, where that is not a matter of course. */
  readonly wantsCost: boolean;
  /** Headers of the answer. */
  headers: Readonly<Record<string, string>>;
  known: Known;
  operation: ChosenOperation | null;
  charge: Charge | null;
  /** What it cost, once it was executed. */
  cost: number;
  hasErrors: boolean;
  isLimited: boolean;
};

/** Somebody of whom nothing was found out yet. */
export const unknownYet: Known = { principal: anonymous, expiresAt: new Date(0), key: null };

type Arriving = {
  readonly headers: IncomingHttpHeaders;
  readonly address: string;
  readonly isGet: boolean;
};

/** An operation that arrives. */
export function beginVisit({ headers, address, isGet }: Arriving): Visit {
  return {
    startedAt: performance.now(),
    address,
    client: {
      name: plain(headers['apollographql-client-name']),
      version: plain(headers['apollographql-client-version']),
    },
    isGet,
    wantsCost: headers['novapos-cost-debug'] === '1',
    headers: {},
    known: unknownYet,
    operation: null,
    charge: null,
    cost: 0,
    hasErrors: false,
    isLimited: false,
  };
}

const word = /^[\w.@/+ -]{1,64}$/;

function plain(text: string | string[] | undefined): string | null {
  return typeof text === 'string' && word.test(text) ? text : null;
}

/** Whether whoever asked may keep the answer: that to a query by GET and id. */
export function isKept({ isGet, operation }: Visit): boolean {
  return isGet && operation?.registered?.kind === 'QUERY';
}
