import fc from 'fast-check';
import { user } from '../../tests/examples.ts';
import type { Role } from './role.ts';
import { changeUser, type UserChange } from './user.ts';

const unchanged: UserChange = { name: null, roles: null, isActive: null };
const admin = user({ id: 'ada', roles: ['admin'] });
const anyRole = { activeAdmins: [admin], isGivable: () => true };
const notSuper = { ...anyRole, isGivable: (role: Role) => role !== 'super_admin' };

describe('changing a user', () => {
  it('leaves what is not named', () => {
    expect(changeUser(admin, unchanged, anyRole)).toEqual({ ok: true, value: admin });
  });

  it('may rename someone with more rights, and no more', () => {
    const root = user({ roles: ['super_admin'] });
    expect(changeUser(root, { ...unchanged, name: 'Rut' }, notSuper).ok).toBe(true);
    for (const change of [{ isActive: false }, { roles: ['cashier' as const] }]) {
      expect(changeUser(root, { ...unchanged, ...change }, notSuper)).toEqual({
        ok: false,
        refusal: { kind: 'RoleNotYours', role: 'super_admin' },
      });
    }
  });

  it('never leaves a tenant without an active admin', () => {
    const roles = fc.subarray<Role>(['super_admin', 'admin', 'manager', 'cashier'], {
      minLength: 1,
    });
    const standing = fc.record({ roles, isActive: fc.boolean() });
    const isAdmin = ({ roles: held, isActive }: { roles: readonly Role[]; isActive: boolean }) =>
      isActive && held.some((role) => role === 'admin' || role === 'super_admin');
    fc.assert(
      fc.property(fc.array(standing, { minLength: 1 }), standing, (everyone, change) => {
        const users = everyone.map((one, index) => user({ id: `u${index}`, ...one }));
        const activeAdmins = users.filter(isAdmin);
        fc.pre(activeAdmins.length > 0);
        const [first, ...others] = users;
        const decision =
          first && changeUser(first, { ...unchanged, ...change }, { ...anyRole, activeAdmins });
        const after = decision?.ok ? [decision.value, ...others] : users;
        expect(after.some(isAdmin)).toBe(true);
      }),
    );
  });
});
