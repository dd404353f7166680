/** An event that no later try will make good: it goes to the dead letters. */
export class PoisonEvent extends Error {
  override readonly name = 'PoisonEvent';
}
