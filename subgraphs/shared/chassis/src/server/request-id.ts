import type { IncomingMessage } from 'node:http';
import { newId } from '../new-id.ts';

const wellFormed = /^[A-Za-z0-9._:-]{1,64}$/;

/** The id a request is known by: the caller's `x-request-id` when well-formed, else a new one. */
export function requestIdOf({ headers }: Pick<IncomingMessage, 'headers'>): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && wellFormed.test(given) ? given : newId();
}
