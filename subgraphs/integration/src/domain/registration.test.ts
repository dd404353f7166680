import { registrationIn, type KnownOperation, type PresentList } from './registration.ts';

const offer = (id: string, body = `query ${id} { a }`) => ({ id, name: id, body });
const known = (id: string, isRetired = false): KnownOperation => ({ ...offer(id), isRetired });
const list = (some: Partial<PresentList> = {}): PresentList => ({
  exists: true,
  isRetired: false,
  known: [],
  operationCount: 0,
  liveVersions: 1,
  ...some,
});

it('adds what the list does not have', () => {
  const outcome = registrationIn(list({ known: [known('a')], operationCount: 1 }), [
    offer('a'),
    offer('b'),
  ]);
  expect(outcome).toEqual({
    ok: true,
    value: { added: [offer('b')], unchanged: 1, isChange: true },
  });
});

it('changes nothing when everything is there', () => {
  const outcome = registrationIn(list({ known: [known('a')], operationCount: 1 }), [offer('a')]);
  expect(outcome).toEqual({ ok: true, value: { added: [], unchanged: 1, isChange: false } });
});

it('takes back what was retired', () => {
  const outcome = registrationIn(list({ known: [known('a', true)], operationCount: 5000 }), [
    offer('a'),
  ]);
  expect(outcome).toEqual({
    ok: true,
    value: { added: [offer('a')], unchanged: 0, isChange: true },
  });
});

it('refuses an id that stands for another body, even a retired one', () => {
  const outcome = registrationIn(list({ known: [known('a', true)], operationCount: 1 }), [
    offer('a', 'query a { b }'),
    offer('c'),
  ]);
  expect(outcome).toMatchObject({
    ok: false,
    refusal: { kind: 'OperationsRefused', refused: [{ id: 'a' }] },
  });
});

it('keeps a list within 5000 operations', () => {
  const full = list({ operationCount: 5000 });
  expect(registrationIn(full, [offer('a')])).toMatchObject({
    refusal: { problems: [{ field: 'manifest' }] },
  });
  expect(registrationIn(list({ operationCount: 4999 }), [offer('a')]).ok).toBe(true);
});

it('keeps a client within 50 versions at a time', () => {
  const fresh = list({ exists: false, liveVersions: 50 });
  expect(registrationIn(fresh, [offer('a')])).toMatchObject({
    refusal: { problems: [{ field: 'version' }] },
  });
  const retired = list({ isRetired: true, liveVersions: 50 });
  expect(registrationIn(retired, [offer('a')]).ok).toBe(false);
  expect(registrationIn(list({ liveVersions: 50 }), [offer('a')]).ok).toBe(true);
});
