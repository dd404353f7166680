import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

/** A Java program of Apache Kafka: its class, its words, and where its jars are. */
export type JavaProgram = {
  readonly jars: string;
  readonly main: string;
  readonly words: readonly string[];
  readonly heap: readonly string[];
  readonly log: (line: string) => void;
};

/** A started Java program, and the last lines it said. */
export type JavaProcess = {
  readonly child: ChildProcess;
  readonly lastLines: () => string;
  /** Resolves with what it ended by. Rejects when there is no Java. */
  readonly ended: Promise<string>;
};

/** Start a Java program in its own process group, so that Ctrl-C reaches us alone. */
export function startJava({ jars, main, words, heap, log }: JavaProgram): JavaProcess {
  const args = ['-Dorg.slf4j.simpleLogger.defaultLogLevel=warn', '-Djava.awt.headless=true'];
  const child = spawn('java', [...heap, ...args, '-cp', join(jars, '*'), main, ...words], {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const tail = follow(child, log);
  const ended = new Promise<string>((resolve, reject) => {
    child.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'ENOENT' ? new Error(noJava, { cause: error }) : error);
    });
    child.once('exit', (code, signal) => {
      resolve(signal ?? `code ${String(code)}`);
    });
  });
  // Whoever waits for it hears of it; nobody may be waiting yet.
  ended.catch(() => undefined);
  return { child, lastLines: () => tail.join('\n'), ended };
}

const noJava =
  'Apache Kafka runs on Java 17 or newer, and there is no program "java": ' +
  'install it (on Debian: apt-get install openjdk-17-jre-headless).';

function follow(child: ChildProcess, log: (line: string) => void): readonly string[] {
  const tail: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      for (const line of text.split('\n').filter((each) => each.trim() !== '')) {
        tail.push(line);
        if (tail.length > 20) tail.shift();
        log(line);
      }
    });
  }
  return tail;
}
