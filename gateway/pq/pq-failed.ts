/** What was asked for can't be done; the message is for whoever asked. */
export class PqFailed extends Error {
  override readonly name = 'PqFailed';
}
