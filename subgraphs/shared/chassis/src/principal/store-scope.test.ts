import { anonymous, servicePrincipal } from './principal.ts';
import { inStores, seesStore, storeScopeOf, withinScope } from './store-scope.ts';

const [harbour, market] = [
  '01890000-0000-7000-8000-00000000000a',
  '01890000-0000-7000-8000-00000000000b',
];

describe('the stores that someone sees', () => {
  it("are those of a partner's key, or all where it names none", () => {
    const partner = { ...anonymous, kind: 'partner' as const };
    expect(storeScopeOf({ ...partner, storeIds: [harbour] })).toEqual([harbour]);
    expect(storeScopeOf({ ...partner, storeIds: [] })).toEqual([]);
    expect(storeScopeOf(partner)).toBeNull();
  });

  it("is a device's own, and none where it has none", () => {
    const device = { ...anonymous, kind: 'device' as const };
    expect(storeScopeOf({ ...device, storeId: harbour })).toEqual([harbour]);
    expect(storeScopeOf({ ...device, storeId: harbour, storeIds: [market] })).toEqual([harbour]);
    expect(storeScopeOf(device)).toEqual([]);
  });

  it('are all for people and peers', () => {
    expect(storeScopeOf({ ...anonymous, kind: 'user', storeIds: [harbour] })).toBeNull();
    expect(storeScopeOf(servicePrincipal('order', 'tenant'))).toBeNull();
  });

  it.each([
    ['a store of the scope', [harbour], harbour, true],
    ['a store of the scope in capitals', [harbour], harbour.toUpperCase(), true],
    ['another store', [harbour], market, false],
    ['any store under an empty scope', [], harbour, false],
    ['what belongs to no store', [harbour], null, false],
    ['a store when all are seen', null, market, true],
    ['what belongs to no store when all are seen', null, null, true],
  ])('take in or leave out %s', (_what, scope, storeId, isSeen) => {
    expect(seesStore(scope, storeId)).toBe(isSeen);
  });

  it('make what is elsewhere look absent', () => {
    const row = { id: 'order', storeId: market };
    expect(withinScope([market], row)).toBe(row);
    expect(withinScope(null, row)).toBe(row);
    expect(withinScope([harbour], row)).toBeNull();
    expect(withinScope(null, undefined)).toBeNull();
  });

  it('are a condition of SQL that lets all pass where there is no scope', () => {
    expect(inStores('store_id', '$3')).toBe('($3::uuid[] is null or store_id = any ($3::uuid[]))');
  });
});
