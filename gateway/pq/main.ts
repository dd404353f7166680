import { readCommand, usage, type PqCommand } from './command-line.ts';
import { PqFailed } from './pq-failed.ts';

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Do it; whether nothing was refused. What each needs is loaded once the command line is understood. */
async function run(command: PqCommand): Promise<boolean> {
  switch (command.kind) {
    case 'help':
      process.stdout.write(usage);
      return true;
    case 'generate': {
      const { generate } = await import('./generate/generate.ts');
      return generate(command, print);
    }
    case 'check': {
      const { check } = await import('./check.ts');
      return check(command, print);
    }
    case 'register': {
      const { register } = await import('./register.ts');
      return register(command, print);
    }
    case 'list': {
      const { list } = await import('./list.ts');
      return list(command, print);
    }
    case 'retire': {
      const { retire } = await import('./retire.ts');
      return retire(command, print);
    }
  }
}

const command = readCommand(process.argv.slice(2));
if (typeof command === 'string') {
  process.stderr.write(`${command}\n\n${usage}`);
  process.exitCode = 2;
} else {
  try {
    process.exitCode = (await run(command)) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof PqFailed)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
