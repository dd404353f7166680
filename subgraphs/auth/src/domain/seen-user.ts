import type { User } from './user.ts';

/** A user, and whether that is the viewer of the session that is being answered. */
export type SeenUser = User & { readonly isViewer?: true };
