const everywhere = `
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
max_connections = 200
password_encryption = 'scram-sha-256'
timezone = 'UTC'
lc_messages = 'C'
random_page_cost = 1.1
work_mem = '16MB'
jit = off
max_parallel_workers_per_gather = 1
wal_compression = on
idle_in_transaction_session_timeout = '60s'
log_checkpoints = off
log_line_prefix = '%p '
`;

const durable = `
fsync = on
synchronous_commit = on
shared_buffers = '256MB'
effective_cache_size = '8GB'
maintenance_work_mem = '256MB'
min_wal_size = '256MB'
max_wal_size = '4GB'
checkpoint_timeout = '15min'
checkpoint_completion_target = 0.9
# Stock, outbox and idempotency rows change all day: clean them up often and in small bites.
autovacuum_naptime = '15s'
autovacuum_vacuum_scale_factor = 0.02
autovacuum_vacuum_insert_scale_factor = 0.05
autovacuum_analyze_scale_factor = 0.02
autovacuum_vacuum_cost_limit = 2000
`;

const forgetful = `
fsync = off
synchronous_commit = off
full_page_writes = off
wal_level = minimal
max_wal_senders = 0
shared_buffers = '128MB'
max_wal_size = '1GB'
`;

/** PostgreSQL's settings: for a shop's own machine, or (not durable) for tests, where nothing need survive. */
export function postgresSettings(isDurable: boolean): string {
  return everywhere + (isDurable ? durable : forgetful);
}
