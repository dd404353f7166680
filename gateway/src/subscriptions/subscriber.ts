import type { CodedError } from '@novapos/chassis';
import type { FormattedExecutionResult } from 'graphql';

/** One answer to a subscriber. */
export type LiveMessage = {
  readonly eventId: string;
  readonly result: FormattedExecutionResult;
  /** The result as JSON, made once for all who get it. */
  readonly json: string;
};

/** The messages of one subscriber; reading throws the coded error that it was ended with. */
export type LiveStream = AsyncGenerator<LiveMessage, void, undefined> & {
  /** What waits besides the message that was read last, in order. */
  readonly takeWaiting: () => readonly LiveMessage[];
};

/** One who is told; what waits for it is bounded. */
export type Subscriber = {
  readonly stream: LiveStream;
  readonly offer: (message: LiveMessage) => void;
  /** End the stream after what waits, by an error that says why. */
  readonly fail: (error: CodedError) => void;
  /** The last event that was handed to the reader. */
  readonly lastEventId: () => string | null;
};

type Options = {
  readonly mostWaiting: number;
  /** Called when more than that waits: end it by `fail`. */
  readonly onSlow: (subscriber: Subscriber) => void;
  /** The reader is gone, or was told the end. */
  readonly onEnd: () => void;
};

/** A subscriber whose messages wait until they are read, up to a bound. */
export function createSubscriber({ mostWaiting, onSlow, onEnd }: Options): Subscriber {
  const mailbox = createMailbox(onEnd);
  const subscriber: Subscriber = {
    stream: streamOf(mailbox),
    offer(message) {
      if (mailbox.put(message) <= mostWaiting) return;
      mailbox.empty();
      onSlow(subscriber);
    },
    fail: mailbox.end,
    lastEventId: mailbox.lastEventId,
  };
  return subscriber;
}

type Result = IteratorResult<LiveMessage, void>;
type Reader = {
  readonly resolve: (result: Result) => void;
  readonly reject: (error: CodedError) => void;
};
type Mailbox = ReturnType<typeof createMailbox>;

const over: Result = { value: undefined, done: true };

function createMailbox(onEnd: () => void) {
  const waiting: LiveMessage[] = [];
  const readers: Reader[] = [];
  const state: { ended?: CodedError | 'left'; last: string | null } = { last: null };

  const hand = (message: LiveMessage, reader: Reader) => {
    state.last = message.eventId;
    reader.resolve({ value: message, done: false });
  };
  const tellEnd = (reason: CodedError | 'left', reader: Reader) => {
    // The reason is told once.
    state.ended = 'left';
    onEnd();
    if (reason === 'left') reader.resolve(over);
    else reader.reject(reason);
  };
  return {
    /** How many wait after it. */
    put: (message: LiveMessage): number => {
      if (state.ended) return 0;
      const reader = readers.shift();
      if (reader) hand(message, reader);
      else waiting.push(message);
      return waiting.length;
    },
    take: () =>
      new Promise<Result>((resolve, reject) => {
        const message = waiting.shift();
        if (message) hand(message, { resolve, reject });
        else if (state.ended) tellEnd(state.ended, { resolve, reject });
        else readers.push({ resolve, reject });
      }),
    takeWaiting: (): readonly LiveMessage[] => {
      state.last = waiting.at(-1)?.eventId ?? state.last;
      return waiting.splice(0);
    },
    empty: () => {
      waiting.length = 0;
    },
    end: (reason: CodedError | 'left') => {
      if (state.ended) return;
      state.ended = reason;
      for (const reader of readers.splice(0)) tellEnd(state.ended, reader);
    },
    lastEventId: () => state.last,
  };
}

function streamOf(mailbox: Mailbox): LiveStream {
  const leave = async (): Promise<Result> => {
    mailbox.empty();
    mailbox.end('left');
    await mailbox.take();
    return over;
  };
  const stream: LiveStream = {
    next: mailbox.take,
    takeWaiting: mailbox.takeWaiting,
    return: leave,
    throw: leave,
    [Symbol.asyncIterator]: () => stream,
    async [Symbol.asyncDispose]() {
      await leave();
    },
  };
  return stream;
}
