import { forgetUsageBefore } from '../store/forget-usage.ts';

const dayMs = 24 * 60 * 60 * 1000;
// The gateway tries a batch again for minutes, not for days.
const batchDays = 14;

/** Forget usage of more than so many days ago, and batches and notices that nobody asks for any more. */
export async function forgetUsage(
  database: Parameters<typeof forgetUsageBefore>[0],
  { keptDays, now }: { readonly keptDays: number; readonly now: Date },
): Promise<void> {
  const daysAgo = (days: number) => new Date(now.getTime() - days * dayMs);
  await forgetUsageBefore(database, { usage: daysAgo(keptDays), batches: daysAgo(batchDays) });
}
