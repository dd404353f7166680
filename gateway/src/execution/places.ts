import { isData, own, type Data } from './data.ts';

/** How a place was reached: from what, by which key. */
export type Trail = {
  readonly before: Trail | null;
  readonly key: string | number;
  readonly within: Data | readonly unknown[];
};

/** An object of the answer that is being made, and where it is. Null at the root. */
export type Place = { readonly object: Data; readonly trail: Trail | null };

/** One element of a plan's path: a key or every element of a list, for some types alone or for all. */
export type PathElement = {
  /** Null for the elements of a list; empty to stay where one is. */
  readonly key: string | null;
  readonly types: ReadonlySet<string> | null;
};

const typed = /^([^|]*)\|\[([^\]]*)\]$/;

/** Reads a path as the planner writes it: keys, `@` for lists, and `|[A,B]` behind either for types. */
export function readPath(path: readonly (string | number)[]): readonly PathElement[] {
  return path.map((element) => {
    const [, name = String(element), types] = typed.exec(String(element)) ?? [];
    return {
      key: name === '@' ? null : name,
      types: types === undefined ? null : new Set(types.split(',')),
    };
  });
}

/** Every object that a path leads to; what is null leads nowhere. */
export function findPlaces(root: Data, path: readonly PathElement[]): readonly Place[] {
  if (path.length === 0) return [{ object: root, trail: null }];
  const found: Place[] = [];
  follow(root, null, { path, at: 0, found });
  return found;
}

type Following = {
  readonly path: readonly PathElement[];
  readonly at: number;
  readonly found: Place[];
};

function follow(value: unknown, trail: Trail | null, following: Following): void {
  if (Array.isArray(value)) {
    const { path, at } = following;
    // The rest of the path holds for each element, whether or not the path names the list.
    const rest = path[at]?.key === null ? { ...following, at: at + 1 } : following;
    const types = path[at]?.key === null ? path[at].types : null;
    value.forEach((element: unknown, key) => {
      if (fits(element, types)) follow(element, { before: trail, key, within: value }, rest);
    });
    return;
  }
  if (isData(value)) followObject(value, trail, following);
}

function followObject(value: Data, trail: Trail | null, following: Following): void {
  const { path, at, found } = following;
  const element = path[at];
  if (!element) {
    found.push({ object: value, trail });
    return;
  }
  const rest = { ...following, at: at + 1 };
  const { key, types } = element;
  if (key === null || key === '') {
    if (fits(value, types)) follow(value, trail, rest);
    return;
  }
  const inner = own(value, key);
  const isTypedList = Array.isArray(inner) && types !== null;
  if (isTypedList || fits(inner, types)) {
    follow(inner, { before: trail, key, within: value }, rest);
  }
}

function fits(value: unknown, types: ReadonlySet<string> | null): boolean {
  if (types === null || Array.isArray(value)) return true;
  const name = isData(value) ? own(value, '__typename') : undefined;
  return typeof name !== 'string' || types.has(name);
}

/** The path of a place in the answer. */
export function pathTo(trail: Trail | null): readonly (string | number)[] {
  const path: (string | number)[] = [];
  for (let step = trail; step !== null; step = step.before) path.push(step.key);
  return path.reverse();
}
