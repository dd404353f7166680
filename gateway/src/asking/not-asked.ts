import { CodedError } from '@novapos/chassis';

/** The subgraph was not asked, to spare it or us: asking again at once would be of no use. */
export class NotAsked extends CodedError {
  constructor(message: string) {
    super('UNAVAILABLE', message, { retryable: true });
  }
}

/** Whether an error says that a subgraph was asked and gave no answer. */
export function isUnanswered(error: unknown): boolean {
  if (!(error instanceof CodedError) || error instanceof NotAsked) return false;
  return error.code === 'TIMEOUT' || error.code === 'UNAVAILABLE';
}
