import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Tenant as TenantModel } from '../domain/tenant.ts';
import type { Store as StoreModel } from '../domain/store.ts';
import type { Register as RegisterModel, SellingPoint as SellingPointModel } from '../domain/register.ts';
import type { SeenUser } from '../domain/seen-user.ts';
import type { Device as DeviceModel } from '../domain/device.ts';
import type { OpenedDeviceSession } from '../operations/open-device-session.ts';
import type { TillStaff } from '../store/pins-store.ts';
import type { GivenApproval } from '../operations/approve-act.ts';
import type { RoleRefused } from './present.ts';
import type { Viewer as ViewerModel, IssuedSession } from '../operations/issue-session.ts';
import type { AuthContext } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant in ISO 8601, answered in UTC, such as `2030-01-31T09:30:00.000Z`. */
  DateTime: { input: Date; output: Date; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** One act of the viewer's is allowed. */
export type Approval = {
  readonly __typename?: 'Approval';
  readonly approver: User;
  readonly expiresAt: Scalars['DateTime']['output'];
  readonly grant: Scalars['String']['output'];
  /** To be given with the act. */
  readonly token: Scalars['String']['output'];
};

/** Nobody allows what the own rights do not hold, and only rights of a till can be allowed. */
export type ApprovalNotAllowed = Refusal & {
  readonly __typename?: 'ApprovalNotAllowed';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** For peers: who allowed the act. */
export type ApprovalUsed = {
  readonly __typename?: 'ApprovalUsed';
  readonly approverId: Scalars['ID']['output'];
};

/** An act to be allowed by someone else. */
export type ApproveActInput = {
  /** Who allows it. */
  readonly approverId: Scalars['ID']['input'];
  /** The right that the act needs, such as `orders:refund`. */
  readonly grant: Scalars['String']['input'];
  /** The approver's PIN. */
  readonly pin: Scalars['String']['input'];
};

/** The approval, or why not. */
export type ApproveActResult = Approval | ApprovalNotAllowed | PinWrong | SignInLocked;

/** The viewer's old and new password. */
export type ChangePasswordInput = {
  readonly currentPassword: Scalars['String']['input'];
  /** At least 8 characters. */
  readonly newPassword: Scalars['String']['input'];
};

/** The viewer's new session, or why not. */
export type ChangePasswordResult = DetailsInvalid | Session | SignInFailed;

/** What to change of a register. */
export type ChangeRegisterInput = {
  readonly id: Scalars['ID']['input'];
  readonly isActive?: InputMaybe<Scalars['Boolean']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** The changed register, or why not. */
export type ChangeRegisterResult = DetailsInvalid | Register | RegisterNotFound;

/** What to change of a store. */
export type ChangeStoreInput = {
  readonly addressLines?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly id: Scalars['ID']['input'];
  readonly isActive?: InputMaybe<Scalars['Boolean']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly timeZone?: InputMaybe<Scalars['String']['input']>;
};

/** The changed store, or why not. */
export type ChangeStoreResult = DetailsInvalid | NameTaken | Store | StoreNotFound;

/** What to change of a user. */
export type ChangeUserInput = {
  readonly id: Scalars['ID']['input'];
  readonly isActive?: InputMaybe<Scalars['Boolean']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly roles?: InputMaybe<ReadonlyArray<Role>>;
};

/** The changed user, or why not. */
export type ChangeUserResult = DetailsInvalid | LastAdmin | RoleNotYours | User | UserNotFound;

/** A register to set up. */
export type CreateRegisterInput = {
  /** 1 to 8 capital letters and digits; begins each receipt number. */
  readonly code: Scalars['String']['input'];
  /** Made by the client, once an intent. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly name: Scalars['String']['input'];
  readonly storeId: Scalars['ID']['input'];
};

/** The register, or why not. */
export type CreateRegisterResult = DetailsInvalid | NameTaken | Register | StoreNotFound;

/** A store to open. */
export type CreateStoreInput = {
  readonly addressLines?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** ISO 4217; the tenant's currency when left out. */
  readonly currency?: InputMaybe<Scalars['String']['input']>;
  /** Made by the client, once an intent. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly name: Scalars['String']['input'];
  /** IANA time zone, such as `America/New_York`. */
  readonly timeZone: Scalars['String']['input'];
};

/** The store, or why not. */
export type CreateStoreResult = DetailsInvalid | NameTaken | Store;

/** A tenant to open. */
export type CreateTenantInput = {
  readonly admin: FirstAdminInput;
  /** ISO 4217. */
  readonly currency: Scalars['String']['input'];
  /** Made by the client, once an intent. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly name: Scalars['String']['input'];
};

/** The tenant with its admin, or why not. */
export type CreateTenantResult = DetailsInvalid | TenantCreated;

/** A user to add. */
export type CreateUserInput = {
  readonly email: Scalars['String']['input'];
  /** Made by the client, once an intent. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly name: Scalars['String']['input'];
  /** At least 8 characters. */
  readonly password: Scalars['String']['input'];
  readonly roles: ReadonlyArray<Role>;
};

/** The user, or why not. */
export type CreateUserResult = DetailsInvalid | EmailTaken | RoleNotYours | User;

/** One thing that is wrong with the input. */
export type DetailProblem = {
  readonly __typename?: 'DetailProblem';
  /** Path of the input's field, such as `admin.email`. */
  readonly field: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** Something in the input can't be used; `problems` says what, by field. */
export type DetailsInvalid = Refusal & {
  readonly __typename?: 'DetailsInvalid';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly problems: ReadonlyArray<DetailProblem>;
};

/** A device that is paired with a register, such as a tablet. */
export type Device = {
  readonly __typename?: 'Device';
  readonly id: Scalars['ID']['output'];
  readonly isPaired: Scalars['Boolean']['output'];
  /** When it last opened a session; null while it never did. */
  readonly lastSeenAt?: Maybe<Scalars['DateTime']['output']>;
  /** As whoever paired it called it. */
  readonly name: Scalars['String']['output'];
  readonly pairedAt: Scalars['DateTime']['output'];
  readonly pairedBy: User;
  /**
   * What begins the receipt numbers that it gives without the network, such as `R1-F2`: the register's code and the count
   * of its pairings, so that a number is never given twice.
   */
  readonly receiptSeries: Scalars['String']['output'];
  readonly register: Register;
  readonly unpairedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of devices. */
export type DeviceConnection = {
  readonly __typename?: 'DeviceConnection';
  readonly edges: ReadonlyArray<DeviceEdge>;
  readonly pageInfo: PageInfo;
};

/** A device in a page. */
export type DeviceEdge = {
  readonly __typename?: 'DeviceEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Device;
};

/** The tenant has no such device. */
export type DeviceNotFound = Refusal & {
  readonly __typename?: 'DeviceNotFound';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** The credential belongs to no paired device: pair it again. */
export type DeviceNotPaired = Refusal & {
  readonly __typename?: 'DeviceNotPaired';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** A session of a device, by which nobody is signed in. */
export type DeviceSession = {
  readonly __typename?: 'DeviceSession';
  /** EdDSA-signed JWT, to be sent as `Authorization: Bearer`. */
  readonly accessToken: Scalars['String']['output'];
  readonly accessTokenExpiresAt: Scalars['DateTime']['output'];
  readonly device: Device;
  /** The server's time when it answered, by which a device knows how wrong its clock is. */
  readonly serverTime: Scalars['DateTime']['output'];
  readonly store: Store;
  readonly tenant: Tenant;
};

/** Another user of the tenant has this e-mail address. */
export type EmailTaken = Refusal & {
  readonly __typename?: 'EmailTaken';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** The first admin of a new tenant. */
export type FirstAdminInput = {
  readonly email: Scalars['String']['input'];
  readonly name: Scalars['String']['input'];
  /** At least 8 characters. */
  readonly password: Scalars['String']['input'];
};

/** The tenant's last active admin can't be removed. */
export type LastAdmin = Refusal & {
  readonly __typename?: 'LastAdmin';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Have someone with more rights allow one act of the viewer's by PIN, such as a manager a refund. The approval is good
   * for one act of that right within 5 minutes.
   */
  readonly approveAct: ApproveActResult;
  /** Change the viewer's own password; every other session of the viewer ends. */
  readonly changePassword: ChangePasswordResult;
  /** Rename a register or take it out of service; what is left out stays. */
  readonly changeRegister: ChangeRegisterResult;
  /** Change a store's name, address, time zone or whether it is active; what is left out stays. */
  readonly changeStore: ChangeStoreResult;
  /** Change a user's name, roles, or whether the user may sign in; what is left out stays. */
  readonly changeUser: ChangeUserResult;
  /** Set up a register in a store. */
  readonly createRegister: CreateRegisterResult;
  /** Open a store. */
  readonly createStore: CreateStoreResult;
  /** Open a new tenant with its first admin. Needs the right `tenants:create`. */
  readonly createTenant: CreateTenantResult;
  /** Add a user with roles and a first password. */
  readonly createUser: CreateUserResult;
  /**
   * Open a session of a paired device with its credential: a token of 15 minutes by which it keeps itself in step and hands
   * in what was sold without the network, whoever is or is not signed in.
   */
  readonly openDeviceSession: OpenDeviceSessionResult;
  /**
   * For peers: open the sandbox of a partner of the asking tenant: a tenant of its own with a store and a register,
   * in which nobody can sign in. Once a partner; again answers the same.
   */
  readonly openSandboxTenant: SandboxTenant;
  /**
   * Pair a device with a register: from now on the device opens its sessions there with a credential of its own, which is
   * answered once and kept nowhere. What was paired with the register before is unpaired. Needs `registers:pair`.
   */
  readonly pairRegister: PairRegisterResult;
  /**
   * Exchange a refresh token for a new session. Each refresh token works once; using one a second
   * time ends the whole chain of sessions, since one of the two users stole it.
   */
  readonly refreshSession: RefreshSessionResult;
  /**
   * Take a user's PIN away: nobody signs in by it any more. The own one, or with `users:set-pin` that of anybody who has no
   * more rights than the viewer.
   */
  readonly removePin: RemovePinResult;
  /** Move the session of the viewer to a register of the tenant and answer new tokens for it. */
  readonly selectRegister: SelectRegisterResult;
  /**
   * Give a user a PIN, or a new one: the own one, or with `users:set-pin` that of anybody who has no more rights than the
   * viewer. Wrong guesses at the one before are forgotten.
   */
  readonly setPin: SetPinResult;
  /**
   * Sign in with e-mail and password. Answers an access token of 15 minutes, to be sent as
   * `Authorization: Bearer <token>`, and a refresh token. A till names its register; the session then
   * sells there. Five failures in a row lock the sign-in for a while.
   *
   * Example: `mutation { signIn(input: { email: "cashier@example.com", password: "..." }) { __typename ... on Session { accessToken } ... on Refusal { message } } }`
   */
  readonly signIn: SignInResult;
  /**
   * Sign someone in by PIN, at the device that asks (its session is needed). The session that comes back sells at the
   * device's register. Five wrong PINs in a row lock the PIN for a while.
   */
  readonly signInWithPin: SignInWithPinResult;
  /** End the session of the viewer: its refresh tokens stop working. */
  readonly signOut: SignOutSucceeded;
  /** End a pairing: the device's credential stops working at once. Needs `registers:pair`. */
  readonly unpairDevice: UnpairDeviceResult;
  /**
   * For peers: use an approval for an act of the asking user; by the same act again: the same answer. Null where it was never
   * given to this user for this right, has run out, or was used for another act.
   */
  readonly useApproval?: Maybe<ApprovalUsed>;
};


export type MutationApproveActArgs = {
  input: ApproveActInput;
};


export type MutationChangePasswordArgs = {
  input: ChangePasswordInput;
};


export type MutationChangeRegisterArgs = {
  input: ChangeRegisterInput;
};


export type MutationChangeStoreArgs = {
  input: ChangeStoreInput;
};


export type MutationChangeUserArgs = {
  input: ChangeUserInput;
};


export type MutationCreateRegisterArgs = {
  input: CreateRegisterInput;
};


export type MutationCreateStoreArgs = {
  input: CreateStoreInput;
};


export type MutationCreateTenantArgs = {
  input: CreateTenantInput;
};


export type MutationCreateUserArgs = {
  input: CreateUserInput;
};


export type MutationOpenDeviceSessionArgs = {
  credential: Scalars['String']['input'];
};


export type MutationOpenSandboxTenantArgs = {
  input: OpenSandboxTenantInput;
};


export type MutationPairRegisterArgs = {
  input: PairRegisterInput;
};


export type MutationRefreshSessionArgs = {
  refreshToken: Scalars['String']['input'];
};


export type MutationRemovePinArgs = {
  userId: Scalars['ID']['input'];
};


export type MutationSelectRegisterArgs = {
  registerId: Scalars['ID']['input'];
};


export type MutationSetPinArgs = {
  input: SetPinInput;
};


export type MutationSignInArgs = {
  input: SignInInput;
};


export type MutationSignInWithPinArgs = {
  input: SignInWithPinInput;
};


export type MutationUnpairDeviceArgs = {
  deviceId: Scalars['ID']['input'];
};


export type MutationUseApprovalArgs = {
  input: UseApprovalInput;
};

/** Another of the tenant's things of this kind has this name or code already. */
export type NameTaken = Refusal & {
  readonly __typename?: 'NameTaken';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** The session of a device, or why there is none. */
export type OpenDeviceSessionResult = DeviceNotPaired | DeviceSession;

/** For peers: whose sandbox to open. */
export type OpenSandboxTenantInput = {
  /** The partner's name, 1 to 100 characters; the sandbox is named after it. */
  readonly name: Scalars['String']['input'];
  readonly partnerId: Scalars['ID']['input'];
};

/** Where a page stands in its list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Give it as `after` to read on; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** A device to pair. */
export type PairRegisterInput = {
  /** 1 to 100 characters, such as `Counter 1`. */
  readonly deviceName: Scalars['String']['input'];
  /** Made by the client, once an intent; the same key again is refused, since a credential is told once. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly registerId: Scalars['ID']['input'];
};

/** The device with its credential, or why not. */
export type PairRegisterResult = DetailsInvalid | RegisterNotFound | RegisterPaired;

/** The PIN is not this user's, or the user has none. Nothing more is said. */
export type PinWrong = Refusal & {
  readonly __typename?: 'PinWrong';
  /** How often it can be tried before the PIN is locked for a while. */
  readonly attemptsLeft: Scalars['Int']['output'];
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

export type Query = {
  readonly __typename?: 'Query';
  /** The devices that are or were paired with registers of the tenant, the newest first. Needs `registers:pair`. */
  readonly devices: DeviceConnection;
  /** One register of the tenant, or null where there is none with this id. */
  readonly register?: Maybe<Register>;
  /** For peers: where a sale takes place, or null where the tenant has no such register. */
  readonly sellingPoint?: Maybe<SellingPoint>;
  /** One store of the tenant, or null where there is none with this id. */
  readonly store?: Maybe<Store>;
  /** For peers: a store of the tenant, or null. */
  readonly storeForPeers?: Maybe<Store>;
  /** The stores of the tenant, by name. */
  readonly stores: StoreConnection;
  /** The tenant of the viewer. */
  readonly tenant: Tenant;
  /**
   * For a paired device: who may sign in at it by PIN, with what it needs to check a PIN while there is no network. People
   * without a PIN are left out.
   */
  readonly tillStaff: ReadonlyArray<TillStaffMember>;
  /** One user of the tenant, or null where there is none with this id. */
  readonly user?: Maybe<User>;
  /** The users of the tenant, by name; `search` finds part of a name or an e-mail address. */
  readonly users: UserConnection;
  /** For peers: what is known of these users of the tenant, in the order asked; null for an unknown one. */
  readonly usersForPeers: ReadonlyArray<Maybe<UserForPeers>>;
  /** Who is signed in: the user, what the user may do, and the store and register of this session. */
  readonly viewer: Viewer;
};


export type QueryDevicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  registerId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryRegisterArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySellingPointArgs = {
  registerId: Scalars['ID']['input'];
};


export type QueryStoreArgs = {
  id: Scalars['ID']['input'];
};


export type QueryStoreForPeersArgs = {
  id: Scalars['ID']['input'];
};


export type QueryStoresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryUserArgs = {
  id: Scalars['ID']['input'];
};


export type QueryUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<Role>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryUsersForPeersArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};

/** A new session, or why not. */
export type RefreshSessionResult = Session | SessionEnded;

/** Something the rules do not allow: its type is for programs, its message for people. */
export type Refusal = {
  /** The refusal's type, stable for programs. */
  readonly code: Scalars['String']['output'];
  /** What is wrong and what to do, for people. */
  readonly message: Scalars['String']['output'];
};

/** A till of a store: sales and receipt numbers belong to it. */
export type Register = {
  readonly __typename?: 'Register';
  /** The short code that begins its receipt numbers, such as `R1`; unique in its store. */
  readonly code: Scalars['String']['output'];
  /** The device that is paired with it now. */
  readonly device?: Maybe<Device>;
  readonly id: Scalars['ID']['output'];
  readonly isActive: Scalars['Boolean']['output'];
  readonly name: Scalars['String']['output'];
  readonly store: Store;
};

/** A page of registers. */
export type RegisterConnection = {
  readonly __typename?: 'RegisterConnection';
  readonly edges: ReadonlyArray<RegisterEdge>;
  readonly pageInfo: PageInfo;
};

/** A register in a page. */
export type RegisterEdge = {
  readonly __typename?: 'RegisterEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Register;
};

/** The tenant has no such register, or it is out of service. */
export type RegisterNotFound = Refusal & {
  readonly __typename?: 'RegisterNotFound';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** A device is paired with a register. */
export type RegisterPaired = {
  readonly __typename?: 'RegisterPaired';
  /** `nd_<id>_<secret>`; told this once. Whoever has it is the device. */
  readonly credential: Scalars['String']['output'];
  readonly device: Device;
};

/** The user whose PIN is gone, or why not. */
export type RemovePinResult = RoleNotYours | User | UserNotFound;

/** What a user may be in a tenant; each role is a set of rights. */
export type Role =
  /** All rights in the tenant. */
  | 'ADMIN'
  /** Sells. */
  | 'CASHIER'
  /** Keeps products and stock. */
  | 'INVENTORY'
  /** Sells, overrides prices, voids, receives and adjusts stock, keeps products. */
  | 'MANAGER'
  /** Runs the platform: all rights in the own tenant, and opens new tenants. */
  | 'SUPER_ADMIN'
  /** Reads, to help others. */
  | 'SUPPORT';

/** Nobody gives a role with more rights than the own ones. */
export type RoleNotYours = Refusal & {
  readonly __typename?: 'RoleNotYours';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly role: Role;
};

/** For peers: the tenant in which a partner's test keys work. */
export type SandboxTenant = {
  readonly __typename?: 'SandboxTenant';
  readonly registerId: Scalars['ID']['output'];
  readonly storeId: Scalars['ID']['output'];
  readonly tenantId: Scalars['ID']['output'];
};

/** A session at the register, or why not. */
export type SelectRegisterResult = RegisterNotFound | Session;

/** For peers: a register with what a sale needs to know of its store and tenant. */
export type SellingPoint = {
  readonly __typename?: 'SellingPoint';
  readonly currency: Scalars['String']['output'];
  readonly isActive: Scalars['Boolean']['output'];
  readonly registerCode: Scalars['String']['output'];
  readonly registerId: Scalars['ID']['output'];
  readonly registerName: Scalars['String']['output'];
  readonly storeAddressLines: ReadonlyArray<Scalars['String']['output']>;
  readonly storeId: Scalars['ID']['output'];
  readonly storeName: Scalars['String']['output'];
  readonly tenantName: Scalars['String']['output'];
  readonly timeZone: Scalars['String']['output'];
};

/** A signed-in session with its tokens. */
export type Session = {
  readonly __typename?: 'Session';
  /** EdDSA-signed JWT, to be sent as `Authorization: Bearer`. */
  readonly accessToken: Scalars['String']['output'];
  readonly accessTokenExpiresAt: Scalars['DateTime']['output'];
  /** Works once in `refreshSession`; keep it secret. */
  readonly refreshToken: Scalars['String']['output'];
  readonly refreshTokenExpiresAt: Scalars['DateTime']['output'];
  readonly viewer: Viewer;
};

/** The refresh token is unknown, used, expired or ended: sign in again. */
export type SessionEnded = Refusal & {
  readonly __typename?: 'SessionEnded';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** A PIN to set. */
export type SetPinInput = {
  /** 4 to 8 digits, not all the same and not one after the other. */
  readonly pin: Scalars['String']['input'];
  readonly userId: Scalars['ID']['input'];
};

/** The user whose PIN was set, or why not; someone with more rights keeps their own. */
export type SetPinResult = DetailsInvalid | RoleNotYours | User | UserNotFound;

/** The e-mail and password do not belong together. Nothing more is said, so that nobody learns who has an account. */
export type SignInFailed = Refusal & {
  readonly __typename?: 'SignInFailed';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** Sign in to a session. */
export type SignInInput = {
  readonly email: Scalars['String']['input'];
  readonly password: Scalars['String']['input'];
  /** The register that this session sells at. */
  readonly registerId?: InputMaybe<Scalars['ID']['input']>;
  /** Only needed when the same e-mail and password belong to several tenants. */
  readonly tenantId?: InputMaybe<Scalars['ID']['input']>;
};

/** Too many failures: this sign-in is locked until then. */
export type SignInLocked = Refusal & {
  readonly __typename?: 'SignInLocked';
  readonly code: Scalars['String']['output'];
  readonly lockedUntil: Scalars['DateTime']['output'];
  readonly message: Scalars['String']['output'];
};

/** A session, or why not. */
export type SignInResult = RegisterNotFound | Session | SignInFailed | SignInLocked | TenantAmbiguous;

/** Who signs in. */
export type SignInWithPinInput = {
  /** 4 to 8 digits. */
  readonly pin: Scalars['String']['input'];
  readonly userId: Scalars['ID']['input'];
};

/** A session at the device's register, or why not. */
export type SignInWithPinResult = DeviceNotPaired | PinWrong | Session | SignInLocked;

/** The session is over. */
export type SignOutSucceeded = {
  readonly __typename?: 'SignOutSucceeded';
  readonly signedOutAt: Scalars['DateTime']['output'];
};

/** A place where a tenant sells. */
export type Store = {
  readonly __typename?: 'Store';
  /** Lines of the address as they stand on a receipt. */
  readonly addressLines: ReadonlyArray<Scalars['String']['output']>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** ISO 4217, the currency it sells in. */
  readonly currency: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly isActive: Scalars['Boolean']['output'];
  readonly name: Scalars['String']['output'];
  /** The registers of the store, by name. */
  readonly registers: RegisterConnection;
  /** IANA time zone; a business day begins and ends in it. */
  readonly timeZone: Scalars['String']['output'];
};


/** A place where a tenant sells. */
export type StoreRegistersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of stores. */
export type StoreConnection = {
  readonly __typename?: 'StoreConnection';
  readonly edges: ReadonlyArray<StoreEdge>;
  readonly pageInfo: PageInfo;
};

/** A store in a page. */
export type StoreEdge = {
  readonly __typename?: 'StoreEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Store;
};

/** The tenant has no such store. */
export type StoreNotFound = Refusal & {
  readonly __typename?: 'StoreNotFound';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** A business that sells: its stores, users and everything else are its own. */
export type Tenant = {
  readonly __typename?: 'Tenant';
  readonly createdAt: Scalars['DateTime']['output'];
  /** ISO 4217, the currency of the tenant's prices. */
  readonly currency: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
};

/** The sign-in fits several tenants: say which, by `tenantId`. */
export type TenantAmbiguous = Refusal & {
  readonly __typename?: 'TenantAmbiguous';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly tenants: ReadonlyArray<TenantChoice>;
};

/** A tenant that a sign-in fits. */
export type TenantChoice = {
  readonly __typename?: 'TenantChoice';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
};

/** A tenant was opened; its admin can sign in. */
export type TenantCreated = {
  readonly __typename?: 'TenantCreated';
  readonly admin: User;
  readonly tenant: Tenant;
};

/** Someone who may sign in at a till by PIN. */
export type TillStaffMember = {
  readonly __typename?: 'TillStaffMember';
  /** The rights that a session by PIN has, such as `orders:sell`. */
  readonly grants: ReadonlyArray<Scalars['String']['output']>;
  readonly pinChangedAt: Scalars['DateTime']['output'];
  /** The argon2id hash of the PIN in PHC string format, such as `$argon2id$v=19$m=19456,t=2,p=1$...`; the PIN can't be read from it. */
  readonly pinVerifier: Scalars['String']['output'];
  readonly user: User;
};

/** The device, unpaired, or why not. */
export type UnpairDeviceResult = Device | DeviceNotFound;

/** For peers: an act that needs an approval. */
export type UseApprovalInput = {
  /** Names the act; a token is good for one. */
  readonly act: Scalars['String']['input'];
  readonly grant: Scalars['String']['input'];
  readonly token: Scalars['String']['input'];
  /** Who acts. */
  readonly userId: Scalars['ID']['input'];
};

/** Someone who works with the tenant's system. */
export type User = {
  readonly __typename?: 'User';
  readonly createdAt: Scalars['DateTime']['output'];
  readonly email: Scalars['String']['output'];
  /** May sign in at a till by PIN. */
  readonly hasPin: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly isActive: Scalars['Boolean']['output'];
  readonly name: Scalars['String']['output'];
  readonly roles: ReadonlyArray<Role>;
};

/** A page of users. */
export type UserConnection = {
  readonly __typename?: 'UserConnection';
  readonly edges: ReadonlyArray<UserEdge>;
  readonly pageInfo: PageInfo;
};

/** A user in a page. */
export type UserEdge = {
  readonly __typename?: 'UserEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: User;
};

/** For peers: a user with what it may do. */
export type UserForPeers = {
  readonly __typename?: 'UserForPeers';
  readonly grants: ReadonlyArray<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly isActive: Scalars['Boolean']['output'];
  readonly name: Scalars['String']['output'];
};

/** The tenant has no such user. */
export type UserNotFound = Refusal & {
  readonly __typename?: 'UserNotFound';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** Who is signed in. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  /** The rights of the viewer, such as `orders:sell`. */
  readonly grants: ReadonlyArray<Scalars['String']['output']>;
  /** The register of this session, where it has one. */
  readonly register?: Maybe<Register>;
  /** The store of this session, where it has one. */
  readonly store?: Maybe<Store>;
  readonly tenant: Tenant;
  readonly user: User;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Device: Device;
  Register: Register;
  Store: Store;
  Tenant: Tenant;
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Device:
    ( { __typename: 'Device' }
    & GraphQLRecursivePick<FederationTypes['Device'], {"id":true}> );
  Register:
    ( { __typename: 'Register' }
    & GraphQLRecursivePick<FederationTypes['Register'], {"id":true}> );
  Store:
    ( { __typename: 'Store' }
    & GraphQLRecursivePick<FederationTypes['Store'], {"id":true}> );
  Tenant:
    ( { __typename: 'Tenant' }
    & GraphQLRecursivePick<FederationTypes['Tenant'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ApproveActResult:
    | ( GivenApproval & { __typename: 'Approval' } )
    | ( ApprovalNotAllowed & { __typename: 'ApprovalNotAllowed' } )
    | ( PinWrong & { __typename: 'PinWrong' } )
    | ( SignInLocked & { __typename: 'SignInLocked' } )
  ;
  ChangePasswordResult:
    | ( DetailsInvalid & { __typename: 'DetailsInvalid' } )
    | ( IssuedSession & { __typename: 'Session' } )
    | ( SignInFailed & { __typename: 'SignInFailed' } )
  ;
  ChangeRegisterResult:
    | ( DetailsInvalid & { __typename: 'DetailsInvalid' } )
    | ( RegisterModel & { __typename: 'Register' } )
    | ( RegisterNotFound & { __typename: 'RegisterNotFound' } )
  ;
  ChangeStoreResult:
    | ( DetailsInvalid & { __typename: 'DetailsInvalid' } )
    | ( NameTaken & { __typename: 'NameTaken' } )
    | ( StoreModel & { __typename: 'Store' } )
    | ( StoreNotFound & { __typename: 'StoreNotFound' } )
  ;
  ChangeUserResult:
    | ( DetailsInvalid & { __typename: 'DetailsInvalid' } )
    | ( LastAdmin & { __typename: 'LastAdmin' } )
    | ( RoleRefused & { __typename: 'RoleNotYours' } )
    | ( SeenUser & { __typename: 'User' } )
    | ( UserNotFound & { __typename: 'UserNotFound' } )
  ;
  CreateRegisterResult:
    | ( DetailsInvalid & { __typename: 'DetailsInvalid' } )
    | ( NameTaken & { __typename: 'NameTaken' } )
    | ( RegisterModel & { __typename: 'Register' } )
    | ( StoreNotFound & { __typename: 'StoreNotFound' } )
  ;
  CreateStoreResult:
    | ( DetailsInvalid & { __typename: 'DetailsInvalid' } )
    | ( NameTaken & { __typename: 'NameTaken' } )
    | ( StoreModel & { __typename: 'Store' } )
  ;
  CreateTenantResult:
    | ( DetailsInvalid & { __typename: 'DetailsInvalid' } )
    | ( Omit<TenantCreated, 'admin' | 'tenant'> & { admin: _RefType['User'], tenant: _RefType['Tenant'] } & { __typename: 'TenantCreated' } )
  ;
  CreateUserResult:
    | ( DetailsInvalid & { __typename: 'DetailsInvalid' } )
    | ( EmailTaken & { __typename: 'EmailTaken' } )
    | ( RoleRefused & { __typename: 'RoleNotYours' } )
    | ( SeenUser & { __typename: 'User' } )
  ;
  OpenDeviceSessionResult:
    | ( DeviceNotPaired & { __typename: 'DeviceNotPaired' } )
    | ( OpenedDeviceSession & { __typename: 'DeviceSession' } )
  ;
  PairRegisterResult:
    | ( DetailsInvalid & { __typename: 'DetailsInvalid' } )
    | ( RegisterNotFound & { __typename: 'RegisterNotFound' } )
    | ( Omit<RegisterPaired, 'device'> & { device: _RefType['Device'] } & { __typename: 'RegisterPaired' } )
  ;
  RefreshSessionResult:
    | ( IssuedSession & { __typename: 'Session' } )
    | ( SessionEnded & { __typename: 'SessionEnded' } )
  ;
  RemovePinResult:
    | ( RoleRefused & { __typename: 'RoleNotYours' } )
    | ( SeenUser & { __typename: 'User' } )
    | ( UserNotFound & { __typename: 'UserNotFound' } )
  ;
  SelectRegisterResult:
    | ( RegisterNotFound & { __typename: 'RegisterNotFound' } )
    | ( IssuedSession & { __typename: 'Session' } )
  ;
  SetPinResult:
    | ( DetailsInvalid & { __typename: 'DetailsInvalid' } )
    | ( RoleRefused & { __typename: 'RoleNotYours' } )
    | ( SeenUser & { __typename: 'User' } )
    | ( UserNotFound & { __typename: 'UserNotFound' } )
  ;
  SignInResult:
    | ( RegisterNotFound & { __typename: 'RegisterNotFound' } )
    | ( IssuedSession & { __typename: 'Session' } )
    | ( SignInFailed & { __typename: 'SignInFailed' } )
    | ( SignInLocked & { __typename: 'SignInLocked' } )
    | ( TenantAmbiguous & { __typename: 'TenantAmbiguous' } )
  ;
  SignInWithPinResult:
    | ( DeviceNotPaired & { __typename: 'DeviceNotPaired' } )
    | ( PinWrong & { __typename: 'PinWrong' } )
    | ( IssuedSession & { __typename: 'Session' } )
    | ( SignInLocked & { __typename: 'SignInLocked' } )
  ;
  UnpairDeviceResult:
    | ( DeviceModel & { __typename: 'Device' } )
    | ( DeviceNotFound & { __typename: 'DeviceNotFound' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Refusal:
    | ( ApprovalNotAllowed )
    | ( DetailsInvalid )
    | ( DeviceNotFound )
    | ( DeviceNotPaired )
    | ( EmailTaken )
    | ( LastAdmin )
    | ( NameTaken )
    | ( PinWrong )
    | ( RegisterNotFound )
    | ( RoleRefused )
    | ( SessionEnded )
    | ( SignInFailed )
    | ( SignInLocked )
    | ( StoreNotFound )
    | ( TenantAmbiguous )
    | ( UserNotFound )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Approval: ResolverTypeWrapper<GivenApproval>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ApprovalNotAllowed: ResolverTypeWrapper<ApprovalNotAllowed>;
  ApprovalUsed: ResolverTypeWrapper<ApprovalUsed>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ApproveActInput: ApproveActInput;
  ApproveActResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveActResult']>;
  ChangePasswordInput: ChangePasswordInput;
  ChangePasswordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangePasswordResult']>;
  ChangeRegisterInput: ChangeRegisterInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ChangeRegisterResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeRegisterResult']>;
  ChangeStoreInput: ChangeStoreInput;
  ChangeStoreResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeStoreResult']>;
  ChangeUserInput: ChangeUserInput;
  ChangeUserResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeUserResult']>;
  CreateRegisterInput: CreateRegisterInput;
  CreateRegisterResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateRegisterResult']>;
  CreateStoreInput: CreateStoreInput;
  CreateStoreResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateStoreResult']>;
  CreateTenantInput: CreateTenantInput;
  CreateTenantResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateTenantResult']>;
  CreateUserInput: CreateUserInput;
  CreateUserResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateUserResult']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DetailProblem: ResolverTypeWrapper<DetailProblem>;
  DetailsInvalid: ResolverTypeWrapper<DetailsInvalid>;
  Device: ResolverTypeWrapper<DeviceModel>;
  DeviceConnection: ResolverTypeWrapper<Omit<DeviceConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['DeviceEdge']> }>;
  DeviceEdge: ResolverTypeWrapper<Omit<DeviceEdge, 'node'> & { node: ResolversTypes['Device'] }>;
  DeviceNotFound: ResolverTypeWrapper<DeviceNotFound>;
  DeviceNotPaired: ResolverTypeWrapper<DeviceNotPaired>;
  DeviceSession: ResolverTypeWrapper<OpenedDeviceSession>;
  EmailTaken: ResolverTypeWrapper<EmailTaken>;
  FirstAdminInput: FirstAdminInput;
  LastAdmin: ResolverTypeWrapper<LastAdmin>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NameTaken: ResolverTypeWrapper<NameTaken>;
  OpenDeviceSessionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenDeviceSessionResult']>;
  OpenSandboxTenantInput: OpenSandboxTenantInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PairRegisterInput: PairRegisterInput;
  PairRegisterResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PairRegisterResult']>;
  PinWrong: ResolverTypeWrapper<PinWrong>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RefreshSessionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RefreshSessionResult']>;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  Register: ResolverTypeWrapper<RegisterModel>;
  RegisterConnection: ResolverTypeWrapper<Omit<RegisterConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['RegisterEdge']> }>;
  RegisterEdge: ResolverTypeWrapper<Omit<RegisterEdge, 'node'> & { node: ResolversTypes['Register'] }>;
  RegisterNotFound: ResolverTypeWrapper<RegisterNotFound>;
  RegisterPaired: ResolverTypeWrapper<Omit<RegisterPaired, 'device'> & { device: ResolversTypes['Device'] }>;
  RemovePinResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemovePinResult']>;
  Role: Role;
  RoleNotYours: ResolverTypeWrapper<RoleRefused>;
  SandboxTenant: ResolverTypeWrapper<SandboxTenant>;
  SelectRegisterResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SelectRegisterResult']>;
  SellingPoint: ResolverTypeWrapper<SellingPointModel>;
  Session: ResolverTypeWrapper<IssuedSession>;
  SessionEnded: ResolverTypeWrapper<SessionEnded>;
  SetPinInput: SetPinInput;
  SetPinResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetPinResult']>;
  SignInFailed: ResolverTypeWrapper<SignInFailed>;
  SignInInput: SignInInput;
  SignInLocked: ResolverTypeWrapper<SignInLocked>;
  SignInResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignInResult']>;
  SignInWithPinInput: SignInWithPinInput;
  SignInWithPinResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignInWithPinResult']>;
  SignOutSucceeded: ResolverTypeWrapper<SignOutSucceeded>;
  Store: ResolverTypeWrapper<StoreModel>;
  StoreConnection: ResolverTypeWrapper<Omit<StoreConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['StoreEdge']> }>;
  StoreEdge: ResolverTypeWrapper<Omit<StoreEdge, 'node'> & { node: ResolversTypes['Store'] }>;
  StoreNotFound: ResolverTypeWrapper<StoreNotFound>;
  Tenant: ResolverTypeWrapper<TenantModel>;
  TenantAmbiguous: ResolverTypeWrapper<TenantAmbiguous>;
  TenantChoice: ResolverTypeWrapper<TenantChoice>;
  TenantCreated: ResolverTypeWrapper<Omit<TenantCreated, 'admin' | 'tenant'> & { admin: ResolversTypes['User'], tenant: ResolversTypes['Tenant'] }>;
  TillStaffMember: ResolverTypeWrapper<TillStaff>;
  UnpairDeviceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UnpairDeviceResult']>;
  UseApprovalInput: UseApprovalInput;
  User: ResolverTypeWrapper<SeenUser>;
  UserConnection: ResolverTypeWrapper<Omit<UserConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['UserEdge']> }>;
  UserEdge: ResolverTypeWrapper<Omit<UserEdge, 'node'> & { node: ResolversTypes['User'] }>;
  UserForPeers: ResolverTypeWrapper<UserForPeers>;
  UserNotFound: ResolverTypeWrapper<UserNotFound>;
  Viewer: ResolverTypeWrapper<ViewerModel>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Approval: GivenApproval;
  String: Scalars['String']['output'];
  ApprovalNotAllowed: ApprovalNotAllowed;
  ApprovalUsed: ApprovalUsed;
  ID: Scalars['ID']['output'];
  ApproveActInput: ApproveActInput;
  ApproveActResult: ResolversUnionTypes<ResolversParentTypes>['ApproveActResult'];
  ChangePasswordInput: ChangePasswordInput;
  ChangePasswordResult: ResolversUnionTypes<ResolversParentTypes>['ChangePasswordResult'];
  ChangeRegisterInput: ChangeRegisterInput;
  Boolean: Scalars['Boolean']['output'];
  ChangeRegisterResult: ResolversUnionTypes<ResolversParentTypes>['ChangeRegisterResult'];
  ChangeStoreInput: ChangeStoreInput;
  ChangeStoreResult: ResolversUnionTypes<ResolversParentTypes>['ChangeStoreResult'];
  ChangeUserInput: ChangeUserInput;
  ChangeUserResult: ResolversUnionTypes<ResolversParentTypes>['ChangeUserResult'];
  CreateRegisterInput: CreateRegisterInput;
  CreateRegisterResult: ResolversUnionTypes<ResolversParentTypes>['CreateRegisterResult'];
  CreateStoreInput: CreateStoreInput;
  CreateStoreResult: ResolversUnionTypes<ResolversParentTypes>['CreateStoreResult'];
  CreateTenantInput: CreateTenantInput;
  CreateTenantResult: ResolversUnionTypes<ResolversParentTypes>['CreateTenantResult'];
  CreateUserInput: CreateUserInput;
  CreateUserResult: ResolversUnionTypes<ResolversParentTypes>['CreateUserResult'];
  DateTime: Scalars['DateTime']['output'];
  DetailProblem: DetailProblem;
  DetailsInvalid: DetailsInvalid;
  Device: DeviceModel;
  DeviceConnection: Omit<DeviceConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['DeviceEdge']> };
  DeviceEdge: Omit<DeviceEdge, 'node'> & { node: ResolversParentTypes['Device'] };
  DeviceNotFound: DeviceNotFound;
  DeviceNotPaired: DeviceNotPaired;
  DeviceSession: OpenedDeviceSession;
  EmailTaken: EmailTaken;
  FirstAdminInput: FirstAdminInput;
  LastAdmin: LastAdmin;
  Mutation: Record<PropertyKey, never>;
  NameTaken: NameTaken;
  OpenDeviceSessionResult: ResolversUnionTypes<ResolversParentTypes>['OpenDeviceSessionResult'];
  OpenSandboxTenantInput: OpenSandboxTenantInput;
  PageInfo: PageInfo;
  PairRegisterInput: PairRegisterInput;
  PairRegisterResult: ResolversUnionTypes<ResolversParentTypes>['PairRegisterResult'];
  PinWrong: PinWrong;
  Int: Scalars['Int']['output'];
  Query: Record<PropertyKey, never>;
  RefreshSessionResult: ResolversUnionTypes<ResolversParentTypes>['RefreshSessionResult'];
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  Register: RegisterModel;
  RegisterConnection: Omit<RegisterConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['RegisterEdge']> };
  RegisterEdge: Omit<RegisterEdge, 'node'> & { node: ResolversParentTypes['Register'] };
  RegisterNotFound: RegisterNotFound;
  RegisterPaired: Omit<RegisterPaired, 'device'> & { device: ResolversParentTypes['Device'] };
  RemovePinResult: ResolversUnionTypes<ResolversParentTypes>['RemovePinResult'];
  RoleNotYours: RoleRefused;
  SandboxTenant: SandboxTenant;
  SelectRegisterResult: ResolversUnionTypes<ResolversParentTypes>['SelectRegisterResult'];
  SellingPoint: SellingPointModel;
  Session: IssuedSession;
  SessionEnded: SessionEnded;
  SetPinInput: SetPinInput;
  SetPinResult: ResolversUnionTypes<ResolversParentTypes>['SetPinResult'];
  SignInFailed: SignInFailed;
  SignInInput: SignInInput;
  SignInLocked: SignInLocked;
  SignInResult: ResolversUnionTypes<ResolversParentTypes>['SignInResult'];
  SignInWithPinInput: SignInWithPinInput;
  SignInWithPinResult: ResolversUnionTypes<ResolversParentTypes>['SignInWithPinResult'];
  SignOutSucceeded: SignOutSucceeded;
  Store: StoreModel;
  StoreConnection: Omit<StoreConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['StoreEdge']> };
  StoreEdge: Omit<StoreEdge, 'node'> & { node: ResolversParentTypes['Store'] };
  StoreNotFound: StoreNotFound;
  Tenant: TenantModel;
  TenantAmbiguous: TenantAmbiguous;
  TenantChoice: TenantChoice;
  TenantCreated: Omit<TenantCreated, 'admin' | 'tenant'> & { admin: ResolversParentTypes['User'], tenant: ResolversParentTypes['Tenant'] };
  TillStaffMember: TillStaff;
  UnpairDeviceResult: ResolversUnionTypes<ResolversParentTypes>['UnpairDeviceResult'];
  UseApprovalInput: UseApprovalInput;
  User: SeenUser;
  UserConnection: Omit<UserConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['UserEdge']> };
  UserEdge: Omit<UserEdge, 'node'> & { node: ResolversParentTypes['User'] };
  UserForPeers: UserForPeers;
  UserNotFound: UserNotFound;
  Viewer: ViewerModel;
};

export type ApprovalResolvers<ContextType = AuthContext, ParentType extends ResolversParentTypes['Approval'] = ResolversParentTypes['Approval']> = {
  approver?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  grant?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApprovalNotAllowedResolvers<ContextType = AuthContext, ParentType extends ResolversParentTypes['ApprovalNotAllowed'] = ResolversParentTypes['ApprovalNotAllowed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApprovalUsedResolvers<ContextType = AuthContext, ParentType extends ResolversParentTypes['ApprovalUsed'] = ResolversParentTypes['ApprovalUsed']> = {
  approverId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ApproveActResultResolvers<ContextType = AuthContext, ParentType extends ResolversParentTypes['ApproveActResult'] = ResolversParentTypes['ApproveActResult']> = {
  __resolveType: TypeResolveFn<'Approval' | 'ApprovalNotAllowed' | 'PinWrong' | 'SignInLocked', ParentType, ContextType>;
};

export type ChangePasswordResultResolvers<ContextType = AuthContext, ParentType extends ResolversParentTypes['ChangePasswordResult'] = ResolversParentTypes['ChangePasswordResult']> = {
  __resolveType: TypeResolveFn<'DetailsInvalid' | 'Session' | 'SignInFailed', ParentType, ContextType>;
};

export type ChangeRegisterResultResolvers<ContextType = AuthContext, ParentType extends ResolversParentTypes['ChangeRegisterResult'] = ResolversParentTypes['ChangeRegisterResult']> = {
  __resolveType: TypeResolveFn<'DetailsInvalid' | 'Register' | 'RegisterNotFound', ParentType, ContextType>;
};

export type ChangeStoreResultResolvers<ContextType = AuthContext, ParentType extends ResolversParentTypes['ChangeStoreResult'] = ResolversParentTypes['ChangeStoreResult']> = {
  __resolveType: TypeResolveFn<'DetailsInvalid' | 'NameTaken' | 'Store' | 'StoreNotFound', ParentType, ContextType>;
};

export type ChangeUserResultResolvers<ContextType = AuthContext, ParentType extends ResolversParentTypes['ChangeUserResult'] = ResolversParentTypes['ChangeUserResult']> = {
  __resolveType: TypeResolveFn<'DetailsInvalid' | 'LastAdmin' | 'RoleNotYours' | 'User' | 'UserNotFound', ParentType, ContextType>;
};

export type CreateRegisterResultResolvers<ContextType = AuthContext, ParentType extends ResolversParentTypes['CreateRegisterResult'] = ResolversParentTypes['CreateRegisterResult']> = {
  __resolveType: TypeResolveFn<'DetailsInvalid' | 'NameTaken' | 'Register' | 'StoreNotFound', ParentType, ContextType>;
};

export type CreateStoreResultResolvers<ContextType = AuthContext, ParentType extends ResolversParentTypes['CreateStoreResult'] = ResolversParentTypes['CreateStoreResult']> = {
  __resolveType: TypeResolveFn<'DetailsInvalid' | 'NameTaken' | 'Store', ParentType, ContextType>;
};

export type CreateTenantResultResolvers<ContextType = AuthContext, ParentType extends ResolversParentTypes['CreateTenantResult'] = ResolversParentTypes['CreateTenantResult']> = {
  __resolveType: TypeResolveFn<'DetailsInvalid' | 'TenantCreated', ParentType, ContextType>;
};

export type CreateUserResultResolvers<ContextType = AuthContext, ParentType extends ResolversParentTypes['CreateUserResult'] = ResolversParentTypes['CreateUserResult']> = {
  __resolveType: TypeResolveFn<'DetailsInvalid' | 'EmailTaken' | 'RoleNotYours' | 'User', ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DetailProblemResolvers<ContextType = AuthContext, ParentType extends ResolversParentTypes['DetailProblem'] = ResolversParentTypes['DetailProblem']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DetailsInvalidResolvers<ContextType = AuthContext, ParentType extends ResolversParentTypes['DetailsInvalid'] = ResolversParentTypes['DetailsInvalid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['DetailProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeviceResolvers<ContextType = AuthContext, ParentType extends ResolversParentTypes['Device'] = ResolversParentTypes['Device'], FederationReferenceType extends FederationReferenceTypes['Device'] = FederationReferenceTypes['Device']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Device']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isPaired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastSeenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pairedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  pairedBy?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  receiptSeries?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  register?: Resolver<ResolversTypes['Register'], ParentType, ContextType>;
  unpairedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeviceConnectionResolvers<ContextType = AuthContext, ParentType extends ResolversParentTypes['DeviceConnection'] = ResolversParentTypes['DeviceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DeviceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DeviceEdgeResolvers<ContextType = AuthContext, ParentType extends ResolversParentTypes['DeviceEdge'] = ResolversParentTypes['DeviceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Device'], ParentType, ContextType>;
};

export type DeviceNotFoundResolvers<ContextType = AuthContext, ParentType extends ResolversParentTypes['DeviceNotFound'] = ResolversParentTypes['DeviceNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeviceNotPairedResolvers<ContextType = AuthContext, ParentType extends ResolversParentTypes['DeviceNotPaired'] = ResolversParentTypes['DeviceNotPaired']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeviceSessionResolvers<ContextType = AuthContext, ParentType extends ResolversParentTypes['DeviceSession'] = ResolversParentTypes['DeviceSession']> = {
  accessToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  accessTokenExpiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  device?: Resolver<ResolversTypes['Device'], ParentType, ContextType>;
  serverTime?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  store?: Resolver<ResolversTypes['Store'], ParentType, ContextType>;
  tenant?: Resolver<ResolversTypes['Tenant'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmailTakenResolvers<ContextType = AuthContext, ParentType extends ResolversParentTypes['EmailTaken'] = ResolversParentTypes['EmailTaken']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LastAdminResolvers<ContextType = AuthContext, ParentType extends ResolversParentTypes['LastAdmin'] = ResolversParentTypes['LastAdmin']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = AuthContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  approveAct?: Resolver<ResolversTypes['ApproveActResult'], ParentType, ContextType, RequireFields<MutationApproveActArgs, 'input'>>;
  changePassword?: Resolver<ResolversTypes['ChangePasswordResult'], ParentType, ContextType, RequireFields<MutationChangePasswordArgs, 'input'>>;
  changeRegister?: Resolver<ResolversTypes['ChangeRegisterResult'], ParentType, ContextType, RequireFields<MutationChangeRegisterArgs, 'input'>>;
  changeStore?: Resolver<ResolversTypes['ChangeStoreResult'], ParentType, ContextType, RequireFields<MutationChangeStoreArgs, 'input'>>;
  changeUser?: Resolver<ResolversTypes['ChangeUserResult'], ParentType, ContextType, RequireFields<MutationChangeUserArgs, 'input'>>;
  createRegister?: Resolver<ResolversTypes['CreateRegisterResult'], ParentType, ContextType, RequireFields<MutationCreateRegisterArgs, 'input'>>;
  createStore?: Resolver<ResolversTypes['CreateStoreResult'], ParentType, ContextType, RequireFields<MutationCreateStoreArgs, 'input'>>;
  createTenant?: Resolver<ResolversTypes['CreateTenantResult'], ParentType, ContextType, RequireFields<MutationCreateTenantArgs, 'input'>>;
  createUser?: Resolver<ResolversTypes['CreateUserResult'], ParentType, ContextType, RequireFields<MutationCreateUserArgs, 'input'>>;
  openDeviceSession?: Resolver<ResolversTypes['OpenDeviceSessionResult'], ParentType, ContextType, RequireFields<MutationOpenDeviceSessionArgs, 'credential'>>;
  openSandboxTenant?: Resolver<ResolversTypes['SandboxTenant'], ParentType, ContextType, RequireFields<MutationOpenSandboxTenantArgs, 'input'>>;
  pairRegister?: Resolver<ResolversTypes['PairRegisterResult'], ParentType, ContextType, RequireFields<MutationPairRegisterArgs, 'input'>>;
  refreshSession?: Resolver<ResolversTypes['RefreshSessionResult'], ParentType, ContextType, RequireFields<MutationRefreshSessionArgs, 'refreshToken'>>;
  removePin?: Resolver<ResolversTypes['RemovePinResult'], ParentType, ContextType, RequireFields<MutationRemovePinArgs, 'userId'>>;
  selectRegister?: Resolver<ResolversTypes['SelectRegisterResult'], ParentType, ContextType, RequireFields<MutationSelectRegisterArgs, 'registerId'>>;
  setPin?: Resolver<ResolversTypes['SetPinResult'], ParentType, ContextType, RequireFields<MutationSetPinArgs, 'input'>>;
  signIn?: Resolver<ResolversTypes['SignInResult'], ParentType, ContextType, RequireFields<MutationSignInArgs, 'input'>>;
  signInWithPin?: Resolver<ResolversTypes['SignInWithPinResult'], ParentType, ContextType, RequireFields<MutationSignInWithPinArgs, 'input'>>;
  signOut?: Resolver<ResolversTypes['SignOutSucceeded'], ParentType, ContextType>;
  unpairDevice?: Resolver<ResolversTypes['UnpairDeviceResult'], ParentType, ContextType, RequireFields<MutationUnpairDeviceArgs, 'deviceId'>>;
  useApproval?: Resolver<Maybe<ResolversTypes['ApprovalUsed']>, ParentType, ContextType, RequireFields<MutationUseApprovalArgs, 'input'>>;
};

export type NameTakenResolvers<ContextType = AuthContext, ParentType extends ResolversParentTypes['NameTaken'] = ResolversParentTypes['NameTaken']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenDeviceSessionResultResolvers<ContextType = AuthContext, ParentType extends ResolversParentTypes['OpenDeviceSessionResult'] = ResolversParentTypes['OpenDeviceSessionResult']> = {
  __resolveType: TypeResolveFn<'DeviceNotPaired' | 'DeviceSession', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = AuthContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PairRegisterResultResolvers<ContextType = AuthContext, ParentType extends ResolversParentTypes['PairRegisterResult'] = ResolversParentTypes['PairRegisterResult']> = {
  __resolveType: TypeResolveFn<'DetailsInvalid' | 'RegisterNotFound' | 'RegisterPaired', ParentType, ContextType>;
};

export type PinWrongResolvers<ContextType = AuthContext, ParentType extends ResolversParentTypes['PinWrong'] = ResolversParentTypes['PinWrong']> = {
  attemptsLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = AuthContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  devices?: Resolver<ResolversTypes['DeviceConnection'], ParentType, ContextType, Partial<QueryDevicesArgs>>;
  register?: Resolver<Maybe<ResolversTypes['Register']>, ParentType, ContextType, RequireFields<QueryRegisterArgs, 'id'>>;
  sellingPoint?: Resolver<Maybe<ResolversTypes['SellingPoint']>, ParentType, ContextType, RequireFields<QuerySellingPointArgs, 'registerId'>>;
  store?: Resolver<Maybe<ResolversTypes['Store']>, ParentType, ContextType, RequireFields<QueryStoreArgs, 'id'>>;
  storeForPeers?: Resolver<Maybe<ResolversTypes['Store']>, ParentType, ContextType, RequireFields<QueryStoreForPeersArgs, 'id'>>;
  stores?: Resolver<ResolversTypes['StoreConnection'], ParentType, ContextType, Partial<QueryStoresArgs>>;
  tenant?: Resolver<ResolversTypes['Tenant'], ParentType, ContextType>;
  tillStaff?: Resolver<ReadonlyArray<ResolversTypes['TillStaffMember']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType, RequireFields<QueryUserArgs, 'id'>>;
  users?: Resolver<ResolversTypes['UserConnection'], ParentType, ContextType, Partial<QueryUsersArgs>>;
  usersForPeers?: Resolver<ReadonlyArray<Maybe<ResolversTypes['UserForPeers']>>, ParentType, ContextType, RequireFields<QueryUsersForPeersArgs, 'ids'>>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
};

export type RefreshSessionResultResolvers<ContextType = AuthContext, ParentType extends ResolversParentTypes['RefreshSessionResult'] = ResolversParentTypes['RefreshSessionResult']> = {
  __resolveType: TypeResolveFn<'Session' | 'SessionEnded', ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = AuthContext, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  __resolveType: TypeResolveFn<'ApprovalNotAllowed' | 'DetailsInvalid' | 'DeviceNotFound' | 'DeviceNotPaired' | 'EmailTaken' | 'LastAdmin' | 'NameTaken' | 'PinWrong' | 'RegisterNotFound' | 'RoleNotYours' | 'SessionEnded' | 'SignInFailed' | 'SignInLocked' | 'StoreNotFound' | 'TenantAmbiguous' | 'UserNotFound', ParentType, ContextType>;
};

export type RegisterResolvers<ContextType = AuthContext, ParentType extends ResolversParentTypes['Register'] = ResolversParentTypes['Register'], FederationReferenceType extends FederationReferenceTypes['Register'] = FederationReferenceTypes['Register']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Register']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  device?: Resolver<Maybe<ResolversTypes['Device']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  store?: Resolver<ResolversTypes['Store'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterConnectionResolvers<ContextType = AuthContext, ParentType extends ResolversParentTypes['RegisterConnection'] = ResolversParentTypes['RegisterConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RegisterEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RegisterEdgeResolvers<ContextType = AuthContext, ParentType extends ResolversParentTypes['RegisterEdge'] = ResolversParentTypes['RegisterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Register'], ParentType, ContextType>;
};

export type RegisterNotFoundResolvers<ContextType = AuthContext, ParentType extends ResolversParentTypes['RegisterNotFound'] = ResolversParentTypes['RegisterNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterPairedResolvers<ContextType = AuthContext, ParentType extends ResolversParentTypes['RegisterPaired'] = ResolversParentTypes['RegisterPaired']> = {
  credential?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  device?: Resolver<ResolversTypes['Device'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemovePinResultResolvers<ContextType = AuthContext, ParentType extends ResolversParentTypes['RemovePinResult'] = ResolversParentTypes['RemovePinResult']> = {
  __resolveType: TypeResolveFn<'RoleNotYours' | 'User' | 'UserNotFound', ParentType, ContextType>;
};

export type RoleNotYoursResolvers<ContextType = AuthContext, ParentType extends ResolversParentTypes['RoleNotYours'] = ResolversParentTypes['RoleNotYours']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SandboxTenantResolvers<ContextType = AuthContext, ParentType extends ResolversParentTypes['SandboxTenant'] = ResolversParentTypes['SandboxTenant']> = {
  registerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  storeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  tenantId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SelectRegisterResultResolvers<ContextType = AuthContext, ParentType extends ResolversParentTypes['SelectRegisterResult'] = ResolversParentTypes['SelectRegisterResult']> = {
  __resolveType: TypeResolveFn<'RegisterNotFound' | 'Session', ParentType, ContextType>;
};

export type SellingPointResolvers<ContextType = AuthContext, ParentType extends ResolversParentTypes['SellingPoint'] = ResolversParentTypes['SellingPoint']> = {
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  registerCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  registerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  storeAddressLines?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  storeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  storeName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tenantName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SessionResolvers<ContextType = AuthContext, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  accessToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  accessTokenExpiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  refreshToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refreshTokenExpiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionEndedResolvers<ContextType = AuthContext, ParentType extends ResolversParentTypes['SessionEnded'] = ResolversParentTypes['SessionEnded']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetPinResultResolvers<ContextType = AuthContext, ParentType extends ResolversParentTypes['SetPinResult'] = ResolversParentTypes['SetPinResult']> = {
  __resolveType: TypeResolveFn<'DetailsInvalid' | 'RoleNotYours' | 'User' | 'UserNotFound', ParentType, ContextType>;
};

export type SignInFailedResolvers<ContextType = AuthContext, ParentType extends ResolversParentTypes['SignInFailed'] = ResolversParentTypes['SignInFailed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignInLockedResolvers<ContextType = AuthContext, ParentType extends ResolversParentTypes['SignInLocked'] = ResolversParentTypes['SignInLocked']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lockedUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignInResultResolvers<ContextType = AuthContext, ParentType extends ResolversParentTypes['SignInResult'] = ResolversParentTypes['SignInResult']> = {
  __resolveType: TypeResolveFn<'RegisterNotFound' | 'Session' | 'SignInFailed' | 'SignInLocked' | 'TenantAmbiguous', ParentType, ContextType>;
};

export type SignInWithPinResultResolvers<ContextType = AuthContext, ParentType extends ResolversParentTypes['SignInWithPinResult'] = ResolversParentTypes['SignInWithPinResult']> = {
  __resolveType: TypeResolveFn<'DeviceNotPaired' | 'PinWrong' | 'Session' | 'SignInLocked', ParentType, ContextType>;
};

export type SignOutSucceededResolvers<ContextType = AuthContext, ParentType extends ResolversParentTypes['SignOutSucceeded'] = ResolversParentTypes['SignOutSucceeded']> = {
  signedOutAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type StoreResolvers<ContextType = AuthContext, ParentType extends ResolversParentTypes['Store'] = ResolversParentTypes['Store'], FederationReferenceType extends FederationReferenceTypes['Store'] = FederationReferenceTypes['Store']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Store']> | FederationReferenceType, FederationReferenceType, ContextType>;
  addressLines?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registers?: Resolver<ResolversTypes['RegisterConnection'], ParentType, ContextType, Partial<StoreRegistersArgs>>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StoreConnectionResolvers<ContextType = AuthContext, ParentType extends ResolversParentTypes['StoreConnection'] = ResolversParentTypes['StoreConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StoreEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StoreEdgeResolvers<ContextType = AuthContext, ParentType extends ResolversParentTypes['StoreEdge'] = ResolversParentTypes['StoreEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Store'], ParentType, ContextType>;
};

export type StoreNotFoundResolvers<ContextType = AuthContext, ParentType extends ResolversParentTypes['StoreNotFound'] = ResolversParentTypes['StoreNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TenantResolvers<ContextType = AuthContext, ParentType extends ResolversParentTypes['Tenant'] = ResolversParentTypes['Tenant'], FederationReferenceType extends FederationReferenceTypes['Tenant'] = FederationReferenceTypes['Tenant']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Tenant']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TenantAmbiguousResolvers<ContextType = AuthContext, ParentType extends ResolversParentTypes['TenantAmbiguous'] = ResolversParentTypes['TenantAmbiguous']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tenants?: Resolver<ReadonlyArray<ResolversTypes['TenantChoice']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TenantChoiceResolvers<ContextType = AuthContext, ParentType extends ResolversParentTypes['TenantChoice'] = ResolversParentTypes['TenantChoice']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TenantCreatedResolvers<ContextType = AuthContext, ParentType extends ResolversParentTypes['TenantCreated'] = ResolversParentTypes['TenantCreated']> = {
  admin?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  tenant?: Resolver<ResolversTypes['Tenant'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TillStaffMemberResolvers<ContextType = AuthContext, ParentType extends ResolversParentTypes['TillStaffMember'] = ResolversParentTypes['TillStaffMember']> = {
  grants?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  pinChangedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  pinVerifier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type UnpairDeviceResultResolvers<ContextType = AuthContext, ParentType extends ResolversParentTypes['UnpairDeviceResult'] = ResolversParentTypes['UnpairDeviceResult']> = {
  __resolveType: TypeResolveFn<'Device' | 'DeviceNotFound', ParentType, ContextType>;
};

export type UserResolvers<ContextType = AuthContext, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hasPin?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserConnectionResolvers<ContextType = AuthContext, ParentType extends ResolversParentTypes['UserConnection'] = ResolversParentTypes['UserConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UserEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type UserEdgeResolvers<ContextType = AuthContext, ParentType extends ResolversParentTypes['UserEdge'] = ResolversParentTypes['UserEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type UserForPeersResolvers<ContextType = AuthContext, ParentType extends ResolversParentTypes['UserForPeers'] = ResolversParentTypes['UserForPeers']> = {
  grants?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UserNotFoundResolvers<ContextType = AuthContext, ParentType extends ResolversParentTypes['UserNotFound'] = ResolversParentTypes['UserNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = AuthContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  grants?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  register?: Resolver<Maybe<ResolversTypes['Register']>, ParentType, ContextType>;
  store?: Resolver<Maybe<ResolversTypes['Store']>, ParentType, ContextType>;
  tenant?: Resolver<ResolversTypes['Tenant'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type Resolvers<ContextType = AuthContext> = {
  Approval?: ApprovalResolvers<ContextType>;
  ApprovalNotAllowed?: ApprovalNotAllowedResolvers<ContextType>;
  ApprovalUsed?: ApprovalUsedResolvers<ContextType>;
  ApproveActResult?: ApproveActResultResolvers<ContextType>;
  ChangePasswordResult?: ChangePasswordResultResolvers<ContextType>;
  ChangeRegisterResult?: ChangeRegisterResultResolvers<ContextType>;
  ChangeStoreResult?: ChangeStoreResultResolvers<ContextType>;
  ChangeUserResult?: ChangeUserResultResolvers<ContextType>;
  CreateRegisterResult?: CreateRegisterResultResolvers<ContextType>;
  CreateStoreResult?: CreateStoreResultResolvers<ContextType>;
  CreateTenantResult?: CreateTenantResultResolvers<ContextType>;
  CreateUserResult?: CreateUserResultResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DetailProblem?: DetailProblemResolvers<ContextType>;
  DetailsInvalid?: DetailsInvalidResolvers<ContextType>;
  Device?: DeviceResolvers<ContextType>;
  DeviceConnection?: DeviceConnectionResolvers<ContextType>;
  DeviceEdge?: DeviceEdgeResolvers<ContextType>;
  DeviceNotFound?: DeviceNotFoundResolvers<ContextType>;
  DeviceNotPaired?: DeviceNotPairedResolvers<ContextType>;
  DeviceSession?: DeviceSessionResolvers<ContextType>;
  EmailTaken?: EmailTakenResolvers<ContextType>;
  LastAdmin?: LastAdminResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NameTaken?: NameTakenResolvers<ContextType>;
  OpenDeviceSessionResult?: OpenDeviceSessionResultResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PairRegisterResult?: PairRegisterResultResolvers<ContextType>;
  PinWrong?: PinWrongResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RefreshSessionResult?: RefreshSessionResultResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  Register?: RegisterResolvers<ContextType>;
  RegisterConnection?: RegisterConnectionResolvers<ContextType>;
  RegisterEdge?: RegisterEdgeResolvers<ContextType>;
  RegisterNotFound?: RegisterNotFoundResolvers<ContextType>;
  RegisterPaired?: RegisterPairedResolvers<ContextType>;
  RemovePinResult?: RemovePinResultResolvers<ContextType>;
  RoleNotYours?: RoleNotYoursResolvers<ContextType>;
  SandboxTenant?: SandboxTenantResolvers<ContextType>;
  SelectRegisterResult?: SelectRegisterResultResolvers<ContextType>;
  SellingPoint?: SellingPointResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SessionEnded?: SessionEndedResolvers<ContextType>;
  SetPinResult?: SetPinResultResolvers<ContextType>;
  SignInFailed?: SignInFailedResolvers<ContextType>;
  SignInLocked?: SignInLockedResolvers<ContextType>;
  SignInResult?: SignInResultResolvers<ContextType>;
  SignInWithPinResult?: SignInWithPinResultResolvers<ContextType>;
  SignOutSucceeded?: SignOutSucceededResolvers<ContextType>;
  Store?: StoreResolvers<ContextType>;
  StoreConnection?: StoreConnectionResolvers<ContextType>;
  StoreEdge?: StoreEdgeResolvers<ContextType>;
  StoreNotFound?: StoreNotFoundResolvers<ContextType>;
  Tenant?: TenantResolvers<ContextType>;
  TenantAmbiguous?: TenantAmbiguousResolvers<ContextType>;
  TenantChoice?: TenantChoiceResolvers<ContextType>;
  TenantCreated?: TenantCreatedResolvers<ContextType>;
  TillStaffMember?: TillStaffMemberResolvers<ContextType>;
  UnpairDeviceResult?: UnpairDeviceResultResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserConnection?: UserConnectionResolvers<ContextType>;
  UserEdge?: UserEdgeResolvers<ContextType>;
  UserForPeers?: UserForPeersResolvers<ContextType>;
  UserNotFound?: UserNotFoundResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
};

