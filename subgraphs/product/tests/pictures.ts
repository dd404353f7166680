import { deflateSync } from 'node:zlib';

/** A PNG of these sides, all of one grey. */
export function pngOf(width: number, height: number, grey = 128): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const row = Buffer.concat([Buffer.of(0), Buffer.alloc(width, grey)]);
  const rows = deflateSync(Buffer.concat(Array.from({ length: height }, () => row)));
  return Buffer.concat([
    Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', header),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function webp(kind: string, body: readonly number[]): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32LE(12 + body.length);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(body.length);
  return Buffer.concat([
    ...[Buffer.from('RIFF'), size, Buffer.from('WEBP'), Buffer.from(kind), length],
    Buffer.from(body),
  ]);
}

// 4 by 3 pixels each: the headers of real files, and of JPEG a thumbnail's marker in a comment before the frame.
export const pictures = {
  png: pngOf(4, 3),
  jpg: Buffer.from([
    ...[0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0],
    ...[0xff, 0xfe, 0x00, 0x06, 0xff, 0xc0, 0x00, 0x11],
    ...[0xff, 0xc2, 0x00, 0x0b, 0x08, 0x00, 0x03, 0x00, 0x04, 0x01, 0x01, 0x11, 0x00, 0xff, 0xd9],
  ]),
  webpLossy: webp('VP8 ', [0x30, 1, 0, 0x9d, 0x01, 0x2a, 4, 0, 3, 0]),
  webpLossless: webp('VP8L', [0x2f, 0x03, 0x80, 0x00, 0x00]),
  webpExtended: webp('VP8X', [0x10, 0, 0, 0, 3, 0, 0, 2, 0, 0]),
} as const;
