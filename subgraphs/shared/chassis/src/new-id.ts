import { v7 } from 'uuid';

/** A new id: UUIDv7, so that ids sort by the time they were made, now unless given (RFC 9562). */
export function newId(now?: Date): string {
  return now ? v7({ msecs: now.getTime() }) : v7();
}
