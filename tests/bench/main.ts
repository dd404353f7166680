import { benchEvents } from './events.ts';
import { benchLimits } from './limits.ts';
import { benchGateway } from './gateway.ts';
import { benchLookup } from './lookup.ts';
import { benchRegister } from './register.ts';
import { benchReport } from './report.ts';
import { benchSale } from './sale.ts';
import { benchStart } from './start.ts';
import { benchSubscribers } from './subscribers.ts';

const benchmarks = {
  sale: benchSale,
  lookup: benchLookup,
  report: benchReport,
  start: benchStart,
  subscribers: benchSubscribers,
  events: benchEvents,
  limits: benchLimits,
  gateway: benchGateway,
  register: benchRegister,
} as const;

function isBenchmark(name: string | undefined): name is keyof typeof benchmarks {
  return name !== undefined && name in benchmarks;
}

const [name] = process.argv.slice(2);
if (isBenchmark(name)) {
  const figures = await benchmarks[name](process.argv.slice(3));
  process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
  process.exit(0);
} else {
  process.stderr.write(`npm run bench -- ${Object.keys(benchmarks).join(' | ')}\n`);
  process.exit(2);
}
