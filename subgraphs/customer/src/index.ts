export { readCommand as readKeyCommand, usage as keyUsage } from './rotate-keys/command-line.ts';
export { runCommand as runKeyCommand } from './rotate-keys/run-command.ts';
export { customer } from './start.ts';
