import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { DatasetInvalid } from './dataset-invalid.ts';

/** One table of a dataset on disk. */
export type TableFile = { readonly name: string; readonly path: string };

const largestWhole = 1_000_000_000;

/** Find a table as plain or packed CSV; the plain one wins. */
export function findTable(folder: string, table: string): TableFile {
  for (const name of [`${table}.csv`, `${table}.csv.gz`]) {
    const path = join(folder, name);
    if (existsSync(path)) return { name, path };
  }
  throw new DatasetInvalid(`${folder}: there is neither ${table}.csv nor ${table}.csv.gz`);
}

/** The unpacked bytes of a table. */
export function openTable({ path }: TableFile): Readable {
  const file = createReadStream(path);
  if (!path.endsWith('.gz')) return file;
  // A fault of either reaches whoever reads the unpacked end.
  return pipeline(file, createGunzip(), () => undefined);
}

/** One row of a table; knows where it stands, for whoever finds it wrong. */
export class TableRow<Column extends string> {
  readonly #file: TableFile;
  readonly #places: ReadonlyMap<string, number>;
  readonly #fields: readonly string[];
  readonly #lineNumber: number;

  constructor(header: Header, fields: readonly string[], lineNumber: number) {
    this.#file = header.file;
    this.#places = header.places;
    this.#fields = fields;
    this.#lineNumber = lineNumber;
  }

  /** The field as it is written; empty where it is not known. */
  text(column: Column): string {
    return this.#fields[this.#places.get(column) ?? -1] ?? '';
  }

  /** The field as a whole number that is 0 or more. */
  whole(column: Column): number {
    const text = this.text(column);
    const number = Number(text);
    if (!/^\d+$/.test(text)) {
      throw this.wrong(`${column} is "${text}", not a whole number of 0 or more`);
    }
    if (number > largestWhole) throw this.wrong(`${column} is above ${largestWhole}`);
    return number;
  }

  /** What to throw when this row can't be used. */
  wrong(problem: string): DatasetInvalid {
    return new DatasetInvalid(`${this.#file.name}, line ${this.#lineNumber}: ${problem}`);
  }
}

type Header = {
  readonly file: TableFile;
  readonly places: ReadonlyMap<string, number>;
  readonly width: number;
};

/** Read a table row by row, however large it is; its columns are found by their names. */
export async function* readTable<Column extends string>(
  file: TableFile,
  columns: readonly Column[],
): AsyncGenerator<TableRow<Column>, void, undefined> {
  let header: Header | null = null;
  let lineNumber = 0;
  for await (const line of readLines(file)) {
    lineNumber += 1;
    if (header === null) {
      header = headerOf(file, line, columns);
    } else if (line !== '') {
      const fields = splitLine(line);
      const row = new TableRow<Column>(header, fields, lineNumber);
      if (fields.length !== header.width) {
        throw row.wrong(`${fields.length} fields, where the header has ${header.width}`);
      }
      yield row;
    }
  }
  if (header === null) throw new DatasetInvalid(`${file.name}: the file is empty`);
}

function headerOf(file: TableFile, line: string, columns: readonly string[]): Header {
  const names = splitLine(line.replace(/^\uFEFF/, ''));
  const places = new Map(names.map((name, place) => [name.trim(), place]));
  const missing = columns.filter((column) => !places.has(column));
  if (missing.length > 0) {
    throw new DatasetInvalid(`${file.name}: no column ${missing.join(', ')} in the header`);
  }
  return { file, places, width: names.length };
}

async function* readLines(file: TableFile): AsyncGenerator<string, void, undefined> {
  let rest = '';
  for await (const text of readTexts(file)) {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield line.endsWith('\r') ? line.slice(0, -1) : line;
  }
  if (rest !== '') yield rest;
}

async function* readTexts(file: TableFile): AsyncGenerator<string, void, undefined> {
  try {
    for await (const text of openTable(file).setEncoding('utf8')) yield text as string;
  } catch (error) {
    throw new DatasetInvalid(
      `${file.name} can't be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

function splitLine(line: string): readonly string[] {
  if (!line.includes('"')) return line.split(',');
  const fields = line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g);
  return [...fields].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '');
}
