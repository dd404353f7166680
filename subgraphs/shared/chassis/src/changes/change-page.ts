/** What a page of a list of changes was read from. */
export type ChangeHead = {
  /** Every transaction below it has ended, so nothing is marked below it any more. */
  readonly horizon: number;
  /** No transaction has come so far yet. */
  readonly newest: number;
  readonly epoch: string;
  readonly scope: string;
};

/** Rows of a list of changes as they were read at one moment. */
export type ChangePage<Row> = { readonly head: ChangeHead; readonly rows: readonly Row[] };

/** A row of such a statement: the head each time, and nulls where there is no item. */
export type HeadedRow<Row> = ChangeHead & (Row | { readonly [Column in keyof Row]: null });

/**
 * The one row that a page begins with, for a statement that reads a table of changes; `scope` is an expression of
 * SQL. Rows are marked with the number of the transaction that wrote them. The epoch is another after a
 * failover, and where the table was restored into another place than its own.
 */
export function changeHead(table: string, scope = `''`): string {
  return `select pg_snapshot_xmin(seen)::text::bigint as horizon,
      pg_snapshot_xmax(seen)::text::bigint as newest, ${scope} as scope,
      left(md5(concat_ws(' ', (select system_identifier from pg_control_system()),
        (select timeline_id from pg_control_checkpoint()),
        (select oid from pg_database where datname = current_database()),
        '${table}'::regclass::oid)), 12) as epoch
    from pg_current_snapshot() as seen`;
}

/** The page that such a statement answered; `column` is one that every item has. */
export function changePage<Row>(
  found: readonly HeadedRow<Row>[],
  column: keyof Row,
): ChangePage<Row> {
  const [first] = found;
  if (!first) throw new Error('a page of changes has no head');
  const { horizon, newest, epoch, scope } = first;
  const rows = found.filter((row): row is ChangeHead & Row => row[column] !== null);
  return { head: { horizon, newest, epoch, scope }, rows };
}
