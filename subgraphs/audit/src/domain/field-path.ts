/** A path to fields of a record: names, `*` for any one, `**` for any number of them. */
export type FieldPath = readonly string[];

const segment = /^(\*\*?|[A-Za-z_$][\w$-]{0,63}|\d{1,6})$/;
const longest = 200;
const deepest = 12;

/** Read a path such as `input.**.email`; null where it can't be understood. */
export function parseFieldPath(text: string): FieldPath | null {
  const segments = text.split('.');
  const isFine = text.length <= longest && segments.length <= deepest;
  return isFine && segments.every((one) => segment.test(one)) ? segments : null;
}

/** What is left of paths once a field of this name, or an item at this place, is entered. */
export function entered(paths: readonly FieldPath[], name: string): readonly FieldPath[] {
  return paths.flatMap((path) => enter(path, name));
}

/** Whether one of them ends here. */
export function endsHere(paths: readonly FieldPath[]): boolean {
  return paths.some((path) => path.length === 0);
}

function enter(path: FieldPath, name: string): readonly FieldPath[] {
  const [head, ...rest] = path;
  if (head === undefined) return [];
  if (head === '**') return [path, ...(rest.length === 0 ? [rest] : enter(rest, name))];
  const isIt = head === '*' || head.toLowerCase() === name.toLowerCase();
  return isIt ? [rest] : [];
}
