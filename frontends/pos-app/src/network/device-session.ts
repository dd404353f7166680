import {
  OpenDeviceSessionDocument,
  type OpenDeviceSessionMutation,
} from '../operations/operations.generated.ts';
import { mutable } from '../store/mutable.ts';
import type { Readable } from '../till/readable.ts';
import type { Ask, Problem, Unanswered } from './answer.ts';
import type { AskWith } from './graph.ts';

/** An opened session of a device, with the device and where it stands. */
export type OpenedDevice = Extract<
  OpenDeviceSessionMutation['openDeviceSession'],
  { readonly __typename: 'DeviceSession' }
>;

/** The session by which the device itself asks, whoever is or is not signed in. */
export type DeviceSession = {
  readonly ask: Ask;
  /** How far the device's clock is ahead of the server's. */
  readonly clockSkewMs: Readable<number>;
  /** Forget the token, as after pairing anew. */
  readonly forget: () => void;
};

type Options = {
  readonly askWith: AskWith;
  /** Null where the device is not paired. */
  readonly credential: () => Promise<string | null>;
  readonly now: () => Date;
  readonly onOpened: (opened: OpenedDevice) => void;
  /** The server does not know the credential any more, and why in words. */
  readonly onUnpaired: (credential: string, reason: string) => void;
};

type Token = {
  readonly kind: 'token';
  readonly text: string;
  readonly renewAtMs: number;
};

const notPaired: Problem = {
  kind: 'problem',
  problem: 'This device is not paired with a register.',
  requestId: null,
  code: 'DEVICE_NOT_PAIRED',
  isRetryable: false,
};

/** A token is renewed before this part of its life is over. */
const goodPart = 0.8;

/** Opens its session at the first question and again before the token runs out, once however many ask. */
export function createDeviceSession(options: Options): DeviceSession {
  const { askWith, credential, now, onOpened, onUnpaired } = options;
  const clockSkewMs = mutable(0);
  let token: Token | null = null;
  let opening: Promise<Token | Unanswered> | null = null;

  async function open(): Promise<Token | Unanswered> {
    const secret = await credential();
    if (secret === null) return notPaired;
    const startedAt = now().getTime();
    const answer = await askWith(
      OpenDeviceSessionDocument,
      { credential: secret },
      { token: null },
    );
    if (answer.kind !== 'ok') return answer;
    const opened = answer.data.openDeviceSession;
    if (opened.__typename !== 'DeviceSession') {
      onUnpaired(secret, opened.message);
      return { ...notPaired, problem: opened.message };
    }
    const endedAt = now().getTime();
    const serverMs = Date.parse(opened.serverTime);
    // The server looked at its clock somewhere between question and answer.
    clockSkewMs.set(Math.round((startedAt + endedAt) / 2 - serverMs));
    const lifeMs = Date.parse(opened.accessTokenExpiresAt) - serverMs;
    token = { kind: 'token', text: opened.accessToken, renewAtMs: startedAt + lifeMs * goodPart };
    onOpened(opened);
    return token;
  }

  async function good(): Promise<Token | Unanswered> {
    if (token !== null && now().getTime() < token.renewAtMs) return token;
    opening ??= open().finally(() => {
      opening = null;
    });
    return opening;
  }

  return {
    clockSkewMs,
    async ask(document, variables, asking = {}) {
      const first = await good();
      if (first.kind !== 'token') return first;
      const answer = await askWith(document, variables, { ...asking, token: first.text });
      if (answer.kind !== 'problem' || answer.code !== 'UNAUTHENTICATED') return answer;
      if (token === first) token = null;
      const second = await good();
      if (second.kind !== 'token') return second;
      return askWith(document, variables, { ...asking, token: second.text });
    },
    forget() {
      token = null;
    },
  };
}
