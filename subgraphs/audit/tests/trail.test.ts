import { event, events, mutation, tenantId } from './examples.ts';
import { startAudit, type StartedAudit } from './start-audit.ts';

const otherTenantId = '01890000-0000-7000-8000-00000000000b';

let audit: StartedAudit;
beforeAll(async () => {
  audit = await startAudit({ AUDIT_CHECKPOINT_RECORDS: '100' });
});
beforeEach(() => audit.reset());
afterAll(() => audit.stop());

const sequences = async () =>
  (await audit.tamper('select tenant_id, sequence from audit_records order by 1, 2')).map(
    ({ tenant_id: tenant, sequence }) =>
      `${tenant === tenantId ? 'own' : 'other'} ${String(sequence)}`,
  );

describe('the audit trail', () => {
  it('holds a record of everything that is heard, in its order, and proves itself', async () => {
    await audit.hear(event(), mutation(), event({ type: 'unheard.of.v9', source: 'unheard' }));
    await audit.hear(event({ tenantId: otherTenantId }));
    expect(await sequences()).toEqual(['own 1', 'own 2', 'own 3', 'other 1']);
    expect(await audit.faultsOf()).toEqual([]);
  });

  it('holds what is delivered twice once, even where the inbox has forgotten it', async () => {
    const heard = [event(), event(), mutation()];
    await audit.hear(...heard);
    await audit.hear(...heard, event());
    await audit.tamper('delete from inbox_events');
    await audit.hear(...heard);
    expect(await sequences()).toEqual(['own 1', 'own 2', 'own 3', 'own 4']);
    expect(await audit.faultsOf()).toEqual([]);
  });

  it('is one chain, however many write it at once', async () => {
    const batches = Array.from({ length: 12 }, () => events(5));
    const [first = []] = batches;
    await Promise.all([...batches, first].map((batch) => audit.hear(...batch)));
    expect(await sequences()).toHaveLength(60);
    expect(await audit.faultsOf()).toEqual([]);
  });

  it('can not be changed by the service that writes it', async () => {
    await audit.hear(event());
    await audit.running.jobs['checkpoint']?.();
    const { database } = audit.running;
    for (const text of [
      `update audit_records set action = 'x'`,
      'delete from audit_records',
      'delete from audit_checkpoints',
    ]) {
      const change = database?.withTenantSql(tenantId, (sql) => sql.rows({ name: text, text }, []));
      await expect(change).rejects.toThrow(/permission denied/);
    }
  });
});

describe('what was done to the trail behind its back', () => {
  beforeEach(async () => {
    await audit.hear(...events(6), mutation(), ...events(3));
    await audit.running.jobs['checkpoint']?.();
    await audit.hear(...events(2));
  });

  it.each([
    `action = 'nothing'`,
    `input = '{"totalMinor":99}'`,
    `before = '{}'`,
    `actor_id = 'someone-else'`,
    `actor_roles = '{admin}'`,
    `store_id = 's'`,
    `target_id = 'something-else'`,
    `target_type = null, target_id = null`,
    `client_address = '192.0.2.9'`,
    `trace_id = 'a'`,
    `request_id = 'a'`,
    `code = 'A'`,
    `outcome = 'DENIED'`,
    `kind = 'SECURITY'`,
    `source = 'a'`,
    `at = at - interval '1 day'`,
    `recorded_at = recorded_at + interval '1 ms'`,
    `id = gen_random_uuid()`,
  ])('is found where a record is edited: %s', async (change) => {
    await audit.tamper(`update audit_records set ${change} where sequence = 4`);
    expect(await audit.faultsOf()).toEqual(['EDITED 4']);
  });

  it('is found where a record is edited and its hash with it', async () => {
    await audit.tamper(
      `update audit_records set action = 'x', hash = repeat('a', 64) where sequence = 4`,
    );
    expect(await audit.faultsOf()).toEqual(['EDITED 4', 'UNLINKED 5']);
  });

  it('is found where records are deleted', async () => {
    await audit.tamper('delete from audit_records where sequence in (4, 5)');
    expect(await audit.faultsOf()).toEqual(['MISSING 4']);
  });

  it('is found where records are deleted and the others moved up', async () => {
    await audit.tamper('delete from audit_records where sequence = 4');
    await audit.tamper('update audit_records set sequence = sequence - 1 where sequence = 5');
    expect(await audit.faultsOf()).toEqual(['UNLINKED 4', 'EDITED 4', 'MISSING 5']);
  });

  it('is found where a record is put in', async () => {
    await audit.tamper(
      'update audit_records set sequence = sequence + 100 where sequence > 11; update audit_records set sequence = sequence - 99 where sequence > 100',
    );
    await audit.tamper(
      `insert into audit_records select (json_populate_record(r, json_build_object('sequence', 12, 'id', gen_random_uuid(), 'previous_hash', r.hash))).* from audit_records r where sequence = 11`,
    );
    const faults = await audit.faultsOf();
    expect(faults).toContain('EDITED 12');
    expect(faults).toContain('EDITED 13');
  });

  it('is found where a record is put at the end', async () => {
    await audit.tamper(
      `insert into audit_records select (json_populate_record(r, json_build_object('sequence', 13, 'id', gen_random_uuid(), 'previous_hash', r.hash))).* from audit_records r where sequence = 12`,
    );
    expect(await audit.faultsOf()).toEqual(['EDITED 13', 'END_DIFFERS 13']);
  });

  it('is found where records change places', async () => {
    await audit.tamper('update audit_records set sequence = 99 where sequence = 4');
    await audit.tamper('update audit_records set sequence = 4 where sequence = 5');
    await audit.tamper('update audit_records set sequence = 5 where sequence = 99');
    const faults = await audit.faultsOf();
    expect(faults).toEqual(['UNLINKED 4', 'EDITED 4', 'UNLINKED 5', 'EDITED 5', 'UNLINKED 6']);
  });

  it('is found where the end is cut off', async () => {
    await audit.tamper('delete from audit_records where sequence > 11');
    expect(await audit.faultsOf()).toEqual(['END_CUT 12']);
  });

  it('is found where the end is cut off and the trail is made to end there', async () => {
    await audit.tamper('delete from audit_records where sequence > 8');
    await audit.tamper(
      'update chain_heads set sequence = 8, hash = (select hash from audit_records where sequence = 8)',
    );
    expect(await audit.faultsOf()).toEqual(['END_CUT 9']);
  });

  it('is found where everything is gone, or even the end with it', async () => {
    await audit.tamper('delete from audit_records');
    expect(await audit.faultsOf()).toEqual(['END_CUT 1']);
    await audit.tamper('delete from chain_heads');
    expect(await audit.faultsOf()).toEqual(['END_CUT 1']);
  });

  it('is found where the beginning is cut off', async () => {
    await audit.tamper('delete from audit_records where sequence < 4');
    expect(await audit.faultsOf()).toEqual(['BEGINNING_CUT 1']);
  });

  it('is found where the beginning is cut off up to a checkpoint', async () => {
    await audit.tamper('delete from audit_records where sequence <= 10');
    expect(await audit.faultsOf()).toEqual(['BEGINNING_CUT 1']);
  });

  it('is found where all is written anew, by the checkpoint that was signed', async () => {
    const signed = await audit.tamper('select row_to_json(c) as row from audit_checkpoints c');
    await audit.reset();
    await audit.hear(...events(12));
    expect(await audit.faultsOf()).toEqual([]);
    await audit.tamper(
      'insert into audit_checkpoints select * from json_populate_record(null::audit_checkpoints, $1)',
      [signed[0]?.['row']],
    );
    expect(await audit.faultsOf()).toEqual(['REWRITTEN 10']);
  });

  it('is found where a checkpoint is forged', async () => {
    await audit.tamper(`update audit_checkpoints set hash = repeat('0', 64)`);
    expect(await audit.faultsOf()).toEqual(['CHECKPOINT_FORGED 10']);
    await audit.tamper(`update audit_checkpoints set key_id = 'another'`);
    expect(await audit.faultsOf()).toEqual(['CHECKPOINT_FORGED 10']);
  });

  it('is found by checkpoints that were kept elsewhere, where those in the database are gone too', async () => {
    const witnesses = (await audit.trails.checkpoint()).map((one) => JSON.stringify(one));
    expect(witnesses).toHaveLength(1);
    await audit.tamper('delete from audit_checkpoints');
    await audit.tamper('delete from audit_records where sequence > 8');
    await audit.tamper(
      'update chain_heads set sequence = 8, hash = (select hash from audit_records where sequence = 8)',
    );
    expect(await audit.faultsOf()).toEqual([]);
    expect(await audit.faultsOf(null, witnesses)).toEqual(['END_CUT 9']);
  });

  it('is told of the tenant whose trail it is', async () => {
    await audit.hear(event({ tenantId: otherTenantId }));
    await audit.tamper(`update audit_records set action = 'x' where sequence = 4`);
    expect(await audit.faultsOf(otherTenantId)).toEqual([]);
    expect(await audit.faultsOf(tenantId)).toEqual(['EDITED 4']);
  });
});

describe('the age of the trail', () => {
  const days = async () =>
    (await audit.tamper('select sequence from audit_records order by 1')).map((row) =>
      Number(row['sequence']),
    );

  it('drops what is too old, up to a checkpoint by which the rest still proves itself', async () => {
    await audit.hear(...events(3));
    await audit.running.jobs['checkpoint']?.();
    audit.advanceDays(1);
    await audit.hear(...events(2));
    await audit.running.jobs['prune']?.();
    expect(await days()).toEqual([1, 2, 3, 4, 5]);

    audit.advanceDays(399);
    await audit.running.jobs['prune']?.();
    expect(await days()).toEqual([4, 5, 6]);
    expect(await audit.faultsOf()).toEqual([]);

    audit.advanceDays(10);
    await audit.running.jobs['checkpoint']?.();
    audit.advanceDays(400);
    await audit.running.jobs['prune']?.();
    expect(await days()).toEqual([7]);
    await audit.hear(event());
    expect(await audit.faultsOf()).toEqual([]);
    await audit.tamper('update audit_records set action = upper(action) where sequence = 7');
    expect(await audit.faultsOf()).toEqual(['EDITED 7', 'BEGINNING_CUT 1']);
  });

  it('keeps what is young, whatever the service asks for', async () => {
    await audit.hear(event());
    await audit.running.jobs['checkpoint']?.();
    await audit.tamper('update audit_checkpoints set at = now()');
    const prune = { name: 'prune', text: 'select prune_records(1)' };
    const asked = audit.running.database?.withTenantSql(tenantId, (sql) => sql.rows(prune, []));
    await expect(asked).rejects.toThrow(/no checkpoint of more than 30 days ago/);
  });

  it('is signed for after so many records, without anybody asking', async () => {
    for (const many of [60, 60, 30]) await audit.hear(...events(many));
    expect(await audit.tamper('select sequence::int from audit_checkpoints order by 1')).toEqual([
      { sequence: 120 },
    ]);
    await audit.hear(...events(60));
    expect(await audit.tamper('select sequence::int from audit_checkpoints order by 1')).toEqual([
      { sequence: 120 },
      { sequence: 210 },
    ]);
    expect(await audit.faultsOf()).toEqual([]);
  });
});
