import type { Principal } from '@novapos/chassis';
import { startAuth, type StartedAuth } from './start-auth.ts';
import { tillsOf } from './tills.ts';

const pin = '2580';
const wrong = '1470';

let auth: StartedAuth;
let tills: ReturnType<typeof tillsOf>;
let device: Principal;
beforeAll(async () => {
  auth = await startAuth();
  tills = tillsOf(auth);
  ({ device } = await tills.pair());
});
afterAll(() => auth.stop());

const addCashier = (email: string) => tills.addCashier(email);

const noticesOf = (userId: string) =>
  auth.rows(`select data ->> 'kind' as kind from auth.outbox_events
    where type = 'auth.security-noticed.v1' and subject = '${userId}' order by version`);

describe('five wrong PINs in a row', () => {
  async function failTimes(times: number, userId: string) {
    const left = [];
    for (let count = 0; count < times; count += 1) {
      left.push((await tills.signIn(device, userId, wrong))['attemptsLeft']);
    }
    return left;
  }

  it.each([
    ['someone with a PIN', () => addCashier('locked@north.example')],
    ['someone who is not there', () => Promise.resolve('01890000-0000-7000-8000-0000000000d2')],
  ])('lock that of %s for 5 minutes, whatever is shown', async (_whom, whose) => {
    const userId = await whose();
    await tills.setPin(userId, pin);
    expect(await failTimes(5, userId)).toEqual([4, 3, 2, 1, 0]);
    const locked = await tills.signIn(device, userId, pin);
    expect(locked).toMatchObject({ __typename: 'SignInLocked', code: 'SignInLocked' });
    const left = Date.parse(locked['lockedUntil'] as string) - auth.now().getTime();
    expect(left).toBeGreaterThan(4 * 60_000);
    expect(left).toBeLessThanOrEqual(5 * 60_000);
  });

  it('lock approvals by it as well, and are counted together with them', async () => {
    const userId = await addCashier('both@north.example');
    await tills.setPin(userId, pin);
    await failTimes(3, userId);
    const approve = () => tills.approve({ approverId: userId, pin: wrong, grant: 'orders:sell' });
    expect(await approve()).toMatchObject({ __typename: 'PinWrong', attemptsLeft: 1 });
    expect(await approve()).toMatchObject({ __typename: 'PinWrong', attemptsLeft: 0 });
    expect(await approve()).toMatchObject({ __typename: 'SignInLocked' });
    expect(await tills.signIn(device, userId, pin)).toMatchObject({ __typename: 'SignInLocked' });
  });

  it('are forgiven after 5 minutes, by a right one before, and by a new PIN', async () => {
    const userId = await addCashier('forgiven@north.example');
    await tills.setPin(userId, pin);
    await failTimes(4, userId);
    expect(await tills.signIn(device, userId, pin)).toMatchObject({ __typename: 'Session' });
    await failTimes(5, userId);
    auth.advanceMinutes(5);
    expect(await failTimes(1, userId)).toEqual([4]);
    await failTimes(4, userId);
    expect(await tills.signIn(device, userId, pin)).toMatchObject({ __typename: 'SignInLocked' });
    await tills.setPin(userId, pin);
    expect(await tills.signIn(device, userId, pin)).toMatchObject({ __typename: 'Session' });
  });

  it('can not be outrun by many guesses at once', async () => {
    const userId = await addCashier('rushed@north.example');
    await tills.setPin(userId, pin);
    const guesses = Array.from({ length: 24 }, () => tills.signIn(device, userId, wrong));
    const last = tills.signIn(device, userId, pin);
    const answers = await Promise.all(guesses);
    const counted = answers.filter(({ __typename }) => __typename === 'PinWrong');
    expect(counted.map((answer) => answer['attemptsLeft']).sort()).toEqual([0, 1, 2, 3, 4]);
    expect((await last).__typename).toBe('SignInLocked');
  });

  it('can not be hidden among aliases of one document', async () => {
    const userId = await addCashier('aliased@north.example');
    await tills.setPin(userId, '0713');
    const guess = (shown: number) =>
      `a${shown}: signInWithPin(input: { userId: "${userId}", pin: "07${shown}" }) { __typename }`;
    const all = Array.from({ length: 40 }, (_, at) => guess(at + 10)).join('\n');
    const { data } = await auth.run(`mutation { ${all} }`, device);
    const kinds = Object.values(data ?? {}).map(
      (answer) => (answer as { __typename: string }).__typename,
    );
    // The fourth guess is right; it is the aliases after a lock that must not tell.
    expect(kinds.slice(0, 4)).toEqual(['PinWrong', 'PinWrong', 'PinWrong', 'Session']);
    const rest = kinds.slice(4);
    expect(rest.slice(0, 5)).toEqual(Array(5).fill('PinWrong'));
    expect(new Set(rest.slice(5))).toEqual(new Set(['SignInLocked']));
  });

  it('are told to whoever guards the tenant, and only of who is there', async () => {
    const userId = await addCashier('told@north.example');
    await failTimes(5, userId);
    await failTimes(5, '01890000-0000-7000-8000-0000000000d3');
    const expected = [...Array<string>(5).fill('SIGN_IN_FAILED'), 'LOCKED_OUT'];
    let told: string[] = [];
    for (let round = 0; round < 50 && told.length < expected.length; round += 1) {
      told = (await noticesOf(userId)).map(({ kind }) => String(kind));
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(told.sort()).toEqual(expected.sort());
    expect(await noticesOf('01890000-0000-7000-8000-0000000000d3')).toEqual([]);
  });

  it('are forgotten after a day', async () => {
    expect((await auth.rows('select 1 from auth.pin_failures')).length).toBeGreaterThan(0);
    auth.advanceMinutes(24 * 60 + 1);
    await auth.jobs['sweep']?.();
    expect(await auth.rows('select 1 from auth.pin_failures')).toEqual([]);
  });
});
