const stored = 'novapos-simulated-card';

/** The cards of the simulated terminal, by their tokens. */
export const simulatedCards = [
  { token: 'sim_approve', name: 'is approved' },
  { token: 'sim_decline', name: 'is declined' },
  { token: 'sim_timeout', name: 'is approved, and the first answer is lost' },
  { token: 'sim_late', name: 'is approved late' },
  { token: 'sim_silent', name: 'gets no answer' },
] as const;

/** The token of the card that the simulated terminal reads. */
export function simulatedCard(): string {
  return localStorage.getItem(stored) ?? simulatedCards[0].token;
}

/** Choose the card that it reads from now on. */
export function chooseSimulatedCard(token: string): void {
  localStorage.setItem(stored, token);
}
