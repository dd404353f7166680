import { z } from 'zod';
import { beforeAllIds, readCursor, writeCursor } from './change-cursor.ts';

const key = z.tuple([z.uuid()]);
const id = '01890000-0000-7000-8000-00000000000a';
const place = { epoch: '0123456789ab', scope: '', mark: 4711 };
const copying = { ...place, at: { kind: 'COPY' as const, after: [id] as [string] } };
const following = { ...place, at: { kind: 'CHANGES' as const, after: beforeAllIds } };

describe('a cursor of changes', () => {
  it.each([copying, following])('is read as it was written', (cursor) => {
    expect(readCursor('stock', writeCursor('stock', cursor), key)).toEqual(cursor);
  });

  it.each([
    '',
    'x',
    'null',
    Buffer.from('[]').toString('base64url'),
    Buffer.from('[2,"stock","e","",1,"CHANGES","x"]').toString('base64url'),
    Buffer.from(`[1,"stock","e","",-1,"CHANGES","${id}"]`).toString('base64url'),
    Buffer.from(`[1,"stock","e","",1.5,"CHANGES","${id}"]`).toString('base64url'),
    Buffer.from(`[1,"stock","e","",1,"CHANGES","' or 1=1"]`).toString('base64url'),
    Buffer.from(`[1,"stock","e","",1,"COPY","${id}"]`).toString('base64url'),
    'x'.repeat(100_000),
    writeCursor('customers', following),
  ])('of another form or list is refused: %.40s', (text) => {
    expect(() => readCursor('stock', text, key)).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT' }) as Error,
    );
  });
});
