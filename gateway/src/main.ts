import { runUntilSignal, startOrExplain } from '@novapos/chassis';
import { startProcess } from './start-process.ts';

const running = await startOrExplain(() => startProcess());
if (running) await runUntilSignal(running);
