import {
  EndStaffSessionDocument,
  RefreshStaffSessionDocument,
  type StaffSessionFragment,
} from '../operations/operations.generated.ts';
import type { Ask, Unanswered } from './answer.ts';
import type { AskWith } from './graph.ts';

/** The session of whoever is at the till; its tokens are in memory alone. */
export type StaffSession = {
  readonly ask: Ask;
  /** Go on as whoever signed in. */
  readonly begin: (session: StaffSessionFragment) => void;
  readonly isOpen: () => boolean;
  /** Forget the tokens and tell the server, if it can be told. */
  readonly end: () => Promise<void>;
};

type Options = {
  readonly askWith: AskWith;
  readonly now: () => Date;
  readonly clockSkewMs: () => number;
  /** The server ended the session: whoever is at the till must sign in again. */
  readonly onEnded: () => void;
};

type Tokens = {
  readonly kind: 'tokens';
  readonly access: string;
  readonly refresh: string;
  readonly renewAtMs: number;
};

const signedOut = { kind: 'signed-out' } as const;

const renewEarlyMs = 60_000;

/** Renews its tokens before they run out, one renewal at a time: a refresh token works once. */
export function createStaffSession({ askWith, now, clockSkewMs, onEnded }: Options): StaffSession {
  let tokens: Tokens | null = null;
  let renewing: Promise<Tokens | Unanswered> | null = null;

  async function renew(old: Tokens): Promise<Tokens | Unanswered> {
    const variables = { refreshToken: old.refresh };
    const answer = await askWith(RefreshStaffSessionDocument, variables, { token: null });
    if (answer.kind !== 'ok') return answer;
    const renewed = answer.data.refreshSession;
    // Someone else may have signed in meanwhile.
    const isStill = tokens === old;
    if (renewed.__typename === 'Session') {
      const fresh = tokensOf(renewed, clockSkewMs());
      if (isStill) tokens = fresh;
      return fresh;
    }
    if (isStill) {
      tokens = null;
      onEnded();
    }
    return signedOut;
  }

  async function good(spent?: Tokens): Promise<Tokens | Unanswered> {
    if (tokens === null) return signedOut;
    const isGood = tokens !== spent && now().getTime() < tokens.renewAtMs;
    if (isGood) return tokens;
    renewing ??= renew(tokens).finally(() => {
      renewing = null;
    });
    return renewing;
  }

  return {
    begin(session) {
      tokens = tokensOf(session, clockSkewMs());
      renewing = null;
    },
    isOpen: () => tokens !== null,
    async ask(document, variables, asking = {}) {
      const first = await good();
      if (first.kind !== 'tokens') return first;
      const answer = await askWith(document, variables, { ...asking, token: first.access });
      if (answer.kind !== 'problem' || answer.code !== 'UNAUTHENTICATED') return answer;
      const second = await good(first);
      if (second.kind !== 'tokens') return second;
      return askWith(document, variables, { ...asking, token: second.access });
    },
    async end() {
      const old = tokens;
      tokens = null;
      if (old) await askWith(EndStaffSessionDocument, {}, { token: old.access, timeoutMs: 5_000 });
    },
  };
}

function tokensOf(session: StaffSessionFragment, clockSkewMs: number): Tokens {
  // The server's time as this device's clock will show it.
  const expiresAtMs = Date.parse(session.accessTokenExpiresAt) + clockSkewMs;
  return {
    kind: 'tokens',
    access: session.accessToken,
    refresh: session.refreshToken,
    renewAtMs: expiresAtMs - renewEarlyMs,
  };
}
