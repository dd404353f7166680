import fc from 'fast-check';
import {
  addPoints,
  availableOf,
  emptyAccount,
  erase,
  expirePoints,
  giveBack,
  holdPoints,
  letGo,
  redeemHeld,
  takePoints,
  type Account,
} from './account.ts';
import type { Line } from './entry.ts';
import { sumOf, type Lots } from './lots.ts';

type Book = {
  readonly account: Account;
  readonly lines: readonly Line[];
  readonly held: readonly Lots[];
  readonly redeemed: readonly Lots[];
};
type Step = readonly [kind: (typeof kinds)[number], points: number, day: number];

const kinds = ['add', 'take', 'hold', 'let go', 'redeem', 'give back', 'expire'] as const;
const days = ['2030-01-31', '2030-02-28', '2030-03-31', null] as const;
const dayAt = (at: number) => days[at % days.length] ?? null;
const empty: Book = { account: emptyAccount('c'), lines: [], held: [], redeemed: [] };

const written = (book: Book, { account, line }: { account: Account; line: Line | null }): Book => ({
  ...book,
  account,
  lines: line ? [...book.lines, line] : book.lines,
});

type Happening = (book: Book, points: number, day: number) => Book;

const happenings: Readonly<Record<Step[0], Happening>> = {
  add: (book, points, day) =>
    written(book, addPoints(book.account, 'EARNED', { points, expiresOn: dayAt(day) })),
  take: (book, points, day) =>
    written(book, takePoints(book.account, 'REVERSED', { points, first: dayAt(day) })),
  hold: (book, points) => {
    const some = Math.min(points, availableOf(book.account));
    const { account, taken } = holdPoints(book.account, some);
    return { ...book, account, held: [...book.held, taken] };
  },
  'let go': (book) => {
    const [first, ...held] = book.held;
    return first ? { ...book, account: letGo(book.account, first), held } : book;
  },
  redeem: (book) => {
    const [first, ...held] = book.held;
    if (!first) return book;
    const redeemed = [...book.redeemed, first];
    return { ...written(book, redeemHeld(book.account, first)), held, redeemed };
  },
  'give back': (book) => {
    const [first, ...redeemed] = book.redeemed;
    return first ? { ...written(book, giveBack(book.account, first)), redeemed } : book;
  },
  expire: (book, _points, day) =>
    written(book, expirePoints(book.account, days[day % 3] ?? '2030-01-31')),
};

function after(book: Book, [kind, points, day]: Step): Book {
  return happenings[kind](book, points, day);
}

const steps = fc.array(
  fc.tuple(
    fc.constantFrom(...kinds),
    fc.integer({ min: 0, max: 500 }),
    fc.integer({ min: 0, max: 7 }),
  ),
  { maxLength: 40 },
);

describe('an account of points', () => {
  it('is the sum of its ledger, and its lots are what can be used, whatever happens', () => {
    fc.assert(
      fc.property(steps, (history) => {
        for (let book = empty, at = 0; at < history.length; at += 1) {
          book = after(book, history[at] as Step);
          const { account, lines, held } = book;
          expect(lines.reduce((sum, { points }) => sum + points, 0)).toBe(account.points);
          if (lines.length > 0) expect(lines.at(-1)?.balance).toBe(account.points);
          expect(account.held).toBe(sumOf(held.flat()));
          expect(sumOf(account.lots)).toBe(availableOf(account));
          expect(account.lots.every(({ points }) => points > 0)).toBe(true);
          expect(new Set(account.lots.map(({ expiresOn }) => expiresOn)).size).toBe(
            account.lots.length,
          );
        }
      }),
    );
  });

  it('is as before once what came was taken back', () => {
    fc.assert(
      fc.property(steps, fc.integer({ min: 1, max: 500 }), fc.nat(3), (history, points, day) => {
        const { account } = history.reduce(after, empty);
        const expiresOn = dayAt(day);
        const gained = addPoints(account, 'EARNED', { points, expiresOn });
        const back = takePoints(gained.account, 'REVERSED', { points, first: expiresOn });
        expect(back.account.points).toBe(account.points);
        expect(back.account.lots).toEqual(account.lots);
      }),
    );
  });

  it('is as before once what was held was let go, or redeemed and given back', () => {
    fc.assert(
      fc.property(steps, fc.nat(500), (history, most) => {
        const { account } = history.reduce(after, empty);
        const points = Math.min(most, availableOf(account));
        const { account: holding, taken } = holdPoints(account, points);
        expect(letGo(holding, taken)).toEqual(account);
        expect(giveBack(redeemHeld(holding, taken).account, taken).account).toEqual(account);
      }),
    );
  });

  it('uses the points first that expire first', () => {
    const first = addPoints(emptyAccount('c'), 'EARNED', { points: 50, expiresOn: null });
    const second = addPoints(first.account, 'EARNED', { points: 30, expiresOn: '2030-03-31' });
    const third = addPoints(second.account, 'EARNED', { points: 20, expiresOn: '2030-02-28' });
    const { account, taken } = holdPoints(third.account, 60);
    expect(taken).toEqual([
      { expiresOn: '2030-02-28', points: 20 },
      { expiresOn: '2030-03-31', points: 30 },
      { expiresOn: null, points: 10 },
    ]);
    expect(account.lots).toEqual([{ expiresOn: null, points: 40 }]);
    expect(() => holdPoints(account, 41)).toThrow(RangeError);
  });

  it('goes below zero where points were spent that are taken back, and makes up for it', () => {
    const earned = addPoints(emptyAccount('c'), 'EARNED', { points: 100, expiresOn: null }).account;
    const { account: holding, taken } = holdPoints(earned, 80);
    const spent = redeemHeld(holding, taken).account;
    const short = takePoints(spent, 'REVERSED', { points: 100, first: null });
    expect(short.line).toMatchObject({ points: -100, balance: -80 });
    expect(availableOf(short.account)).toBe(0);
    const again = addPoints(short.account, 'EARNED', { points: 90, expiresOn: '2030-01-31' });
    expect(again.account).toMatchObject({
      points: 10,
      lots: [{ expiresOn: '2030-01-31', points: 10 }],
    });
  });

  it('loses what expires on its day, and nothing sooner', () => {
    const { account } = addPoints(emptyAccount('c'), 'EARNED', {
      points: 7,
      expiresOn: '2030-02-28',
    });
    expect(expirePoints(account, '2030-02-28').line).toBeNull();
    const gone = expirePoints(account, '2030-03-01');
    expect(gone.line).toEqual({ kind: 'EXPIRED', points: -7, balance: 0, expiresOn: null });
    expect(gone.account.lots).toEqual([]);
  });

  it.each([
    [40, -40],
    [-15, 15],
  ])('of %d points is empty once it is erased', (points, line) => {
    const account = { ...emptyAccount('c'), points };
    expect(erase(account)).toEqual({
      account: { ...emptyAccount('c'), isErased: true },
      line: { kind: 'ADJUSTED', points: line, balance: 0, expiresOn: null },
    });
  });

  it('of nothing is erased without a line', () => {
    expect(erase(emptyAccount('c')).line).toBeNull();
  });
});
