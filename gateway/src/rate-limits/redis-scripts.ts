import { createHash } from 'node:crypto';

/** A script with the hash that Redis knows it by once it was sent. */
export type Script = { readonly lua: string; readonly sha1: string };

function script(lua: string): Script {
  return { lua, sha1: createHash('sha1').update(lua).digest('hex') };
}

// The time is that of Redis: gateways' clocks may differ. A bucket is the time at which it will be full again, and is
// forgotten then. Lua would write such numbers with 14 digits.
const clock = `
local time = redis.call('TIME')
local now = tonumber(time[1]) * 1000 + tonumber(time[2]) / 1000
local function keep(key, missing)
  if missing <= 0 then redis.call('DEL', key)
  else redis.call('SET', key, string.format('%.4f', now + missing), 'PX', math.ceil(missing)) end
end`;

/**
 * KEYS: a bucket and the count of what it was asked in vain, in turns. ARGV: the milliseconds of a minute, then for
 * each bucket how many one unit takes to come back, and the amount. Answers 1 or 0 for taken, then for each bucket the
 * milliseconds that were missing before, and what was asked in vain.
 */
export const takeScript = script(`${clock}
local minute = tonumber(ARGV[1])
local isTaken = 1
local missing, after = {}, {}
local kept = redis.call('MGET', unpack(KEYS))
for i = 1, #KEYS / 2 do
  missing[i] = math.max(0, (tonumber(kept[2 * i - 1] or '0')) - now)
  after[i] = missing[i] + tonumber(ARGV[2 * i]) * tonumber(ARGV[2 * i + 1])
  if after[i] > minute + 0.000001 then isTaken = 0 end
end
local answer = { isTaken }
for i = 1, #KEYS / 2 do
  local refused = kept[2 * i] or '0'
  if isTaken == 1 then
    keep(KEYS[2 * i - 1], after[i])
  elseif after[i] > minute + 0.000001 then
    refused = redis.call('INCRBYFLOAT', KEYS[2 * i], ARGV[2 * i + 1])
    if not kept[2 * i] then redis.call('PEXPIRE', KEYS[2 * i], minute) end
  end
  answer[2 * i] = string.format('%.4f', missing[i])
  answer[2 * i + 1] = refused
end
return answer`);

/** KEYS: buckets. ARGV: for each how many milliseconds' worth comes back. */
export const giveBackScript = script(`${clock}
local kept = redis.call('MGET', unpack(KEYS))
for i = 1, #KEYS do
  if kept[i] then keep(KEYS[i], tonumber(kept[i]) - now - tonumber(ARGV[i])) end
end
return 1`);
