/** What a user may be in a tenant. */
export type Role = 'super_admin' | 'admin' | 'manager' | 'inventory' | 'cashier' | 'support';
