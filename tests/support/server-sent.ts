import { eventually } from './eventually.ts';

/** A live subscription over server-sent events. */
export type Stream = {
  /** The data of each message, in the order they came. */
  readonly told: readonly unknown[];
  /** What it answered when it was not let in; null while it is open. */
  readonly refusal: () => string | null;
  readonly stop: () => void;
};

/** Subscribe over server-sent events; resolves once the stream has begun. */
export async function streamOf(
  url: string,
  body: { readonly query: string; readonly variables: unknown },
  token: string,
): Promise<Stream> {
  const told: unknown[] = [];
  const ending: { refusal: string | null } = { refusal: null };
  const abort = new AbortController();
  const response = await fetch(url, {
    method: 'POST',
    signal: abort.signal,
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      authorization: `Bearer ${token}`,
    },
    body: JSON.stringify(body),
  });
  if (response.ok) void collect(response, told);
  else ending.refusal = await response.text();
  return {
    told,
    refusal: () => ending.refusal,
    stop: () => {
      abort.abort();
    },
  };
}

/** The first message, once it is there. */
export async function firstTold(stream: Stream): Promise<unknown> {
  return eventually(
    () => stream.told[0],
    (data) => data !== undefined,
  );
}

async function collect(response: Response, told: unknown[]): Promise<void> {
  let text = '';
  try {
    for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      text += chunk;
      const events = text.split('\n\n');
      text = events.pop() ?? '';
      told.push(...events.flatMap(dataOf));
    }
  } catch {
    // The reader stopped, or the product did.
  }
}

function dataOf(event: string): readonly unknown[] {
  const line = event.split('\n').find((each) => each.startsWith('data: '));
  if (line === undefined) return [];
  const { data } = JSON.parse(line.slice('data: '.length)) as { data?: unknown };
  return data == null ? [] : [data];
}
