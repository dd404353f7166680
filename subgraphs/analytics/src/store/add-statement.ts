import type { Statement } from '@novapos/chassis';
import type { AggregateRow } from '../domain/fold-sales.ts';
import { column, typedColumns, type AggregateTable } from './aggregate-tables.ts';

/**
 * Adds rows (as JSON) to a table of sums. They are locked in the order of their keys, so that two who add
 * at the same time wait for each other and never both.
 */
export function addStatement(table: AggregateTable): Statement {
  const { name, keys, about, figures } = table;
  const keyColumns = keys.map(column);
  const columns = [...keyColumns, ...about.map(column), ...figures.map(column)].join(', ');
  const added = figures.map(column).map((figure) => `${figure} = t.${figure} + excluded.${figure}`);
  const renewed = about.map(column).map((text) => `${text} = excluded.${text}`);
  return {
    name: `add.${name}`,
    text: `insert into ${name} as t (tenant_id, ${columns})
      select $1::uuid, ${columns} from json_to_recordset($2::json) as r (${typedColumns(table).join(', ')})
      order by ${keyColumns.join(', ')}
      on conflict (tenant_id, ${keyColumns.join(', ')})
      do update set ${[...renewed, ...added].join(', ')}`,
  };
}

/** Rows as JSON under the names of their columns. */
export function rowsAsJson({ figures }: AggregateTable, rows: readonly AggregateRow[]): string {
  return JSON.stringify(
    rows.map((row) => ({
      ...inColumns(row.key),
      ...inColumns(row.about),
      ...Object.fromEntries(figures.map((name) => [column(name), row.figures[name] ?? 0])),
    })),
  );
}

function inColumns(values: Readonly<Record<string, string | number | boolean>>) {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [column(name), value]));
}
