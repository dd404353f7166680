import type { GraphClient } from './graph-client.ts';
import { openSession, type Credentials, type Session } from './session.ts';

/** Gives the session that sells at a register. */
export type Tills = (registerId: string) => Promise<Session>;

/** Man registers with a seller who signs in at each when it is first needed, and once. */
export function createTills(client: GraphClient, seller: Credentials): Tills {
  const sessions = new Map<string, Promise<Session>>();
  return (registerId) => {
    const session = sessions.get(registerId) ?? openSession(client, seller, registerId);
    sessions.set(registerId, session);
    return session;
  };
}
