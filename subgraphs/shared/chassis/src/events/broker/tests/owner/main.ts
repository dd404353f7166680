import { startKafka } from '../../index.ts';

// A process that owns a broker's folder until it ends: `main.ts DATA_DIRECTORY [JAR_CACHE]`. Says where its
// broker is, or what is wrong.
const [dataDirectory = '', jarCache] = process.argv.slice(2);
try {
  const log = () => undefined;
  const kafka = await startKafka({ dataDirectory, log, ...(jarCache && { jarCache }) });
  process.send?.({ bootstrap: kafka.bootstrap, pid: kafka.pid });
} catch (error) {
  process.send?.({ fault: error instanceof Error ? error.message : String(error) });
}
process.on('disconnect', () => process.exit(0));
