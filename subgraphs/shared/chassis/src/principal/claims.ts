import { z } from 'zod';
import { anonymous, type Principal, type Role } from './principal.ts';
import { deviceGrants, grantsOf } from './roles.ts';

const roles = z.array(
  z.enum({
    super_admin: 'super_admin',
    admin: 'admin',
    manager: 'manager',
    inventory: 'inventory',
    cashier: 'cashier',
    support: 'support',
  } as const satisfies { [Name in Role]: Name }),
);
const id = z.guid().lowercase();
const name = z.string().min(1).max(200);

const userClaims = z.object({
  kind: z.undefined().exactOptional(),
  sub: id,
  tid: id,
  roles,
  store: id.nullish(),
  register: id.nullish(),
  sid: name.nullish(),
});
const deviceClaims = z.object({
  kind: z.literal('device'),
  sub: id,
  tid: id,
  roles: roles.max(0),
  store: id,
  register: id,
});
const accessClaims = z.discriminatedUnion('kind', [userClaims, deviceClaims]);

/** The user or device that an access token's claims stand for; throws when a claim is missing or malformed. */
export function bearerOf(claims: unknown): Principal {
  const read = accessClaims.parse(claims);
  return read.kind === 'device' ? deviceOf(read) : userOf(read);
}

function userOf({ sub, tid, ...rest }: z.infer<typeof userClaims>): Principal {
  return {
    ...anonymous,
    kind: 'user',
    subject: sub,
    tenantId: tid,
    roles: rest.roles,
    grants: grantsOf(rest.roles),
    storeId: rest.store ?? null,
    registerId: rest.register ?? null,
    sessionId: rest.sid ?? null,
  };
}

function deviceOf({ kind, sub, tid, store, register }: z.infer<typeof deviceClaims>): Principal {
  return {
    ...anonymous,
    kind,
    subject: sub,
    tenantId: tid,
    grants: deviceGrants,
    storeId: store,
    registerId: register,
  };
}

const common = {
  roles,
  grants: z.array(name),
  store: id.nullable(),
  register: id.nullable(),
  sid: name.nullable(),
  stores: z.array(id).nullable(),
  key: name.nullable(),
};
const principalClaims = z.discriminatedUnion('kind', [
  z.object({ ...common, kind: z.literal('user'), sub: name, tid: id }),
  z.object({
    ...common,
    kind: z.literal('partner'),
    sub: id,
    tid: id,
    key: name,
    roles: roles.max(0),
  }),
  z.object({
    ...common,
    kind: z.literal('device'),
    sub: id,
    tid: id,
    roles: roles.max(0),
    store: id,
    register: id,
  }),
  z.object({ ...common, kind: z.literal('service'), sub: name, tid: id.or(z.literal('')) }),
  z.object({
    ...common,
    kind: z.literal('anonymous'),
    sub: z.literal(''),
    tid: z.literal(''),
    roles: roles.max(0),
    grants: z.array(name).max(0),
  }),
]);

/** A principal as the claims of a token between processes. */
export function claimsOf(principal: Principal): Readonly<Record<string, unknown>> {
  return {
    kind: principal.kind,
    sub: principal.subject,
    tid: principal.tenantId,
    roles: principal.roles,
    grants: principal.grants,
    store: principal.storeId,
    register: principal.registerId,
    sid: principal.sessionId,
    stores: principal.storeIds,
    key: principal.keyId,
  };
}

/** The principal that such claims stand for; throws when a claim is missing or malformed. */
export function principalOf(claims: unknown): Principal {
  const { kind, sub, tid, store, register, sid, stores, key, ...rest } =
    principalClaims.parse(claims);
  return {
    kind,
    subject: sub,
    tenantId: tid,
    roles: rest.roles,
    grants: rest.grants,
    storeId: store,
    registerId: register,
    sessionId: sid,
    storeIds: stores,
    keyId: key,
  };
}
