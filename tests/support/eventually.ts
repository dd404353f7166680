/** Look until the answer is as wanted, and give it; after its patience the last one, for the test to show. */
export async function eventually<Answer>(
  look: () => Promise<Answer> | Answer,
  isWanted: (answer: Answer) => boolean,
  patienceMs = 20_000,
): Promise<Answer> {
  const until = performance.now() + patienceMs;
  for (;;) {
    const answer = await look();
    if (isWanted(answer) || performance.now() > until) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
