/** The kinds of pictures that are taken, by what their files are called after the dot. */
export type PictureKind = 'png' | 'jpg' | 'webp';

/** What a picture's file says of itself. */
export type PictureFacts = {
  readonly kind: PictureKind;
  readonly width: number;
  readonly height: number;
};

/** The largest file: 200 kB. */
export const largestPictureBytes = 200_000;
/** The longest side, in pixels. */
export const longestSide = 4096;

/** The media type of a kind of picture. */
export const contentTypes: Readonly<Record<PictureKind, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
};

/** Where pictures lie. */
export const imagesPath = '/images/:tenantId/:name';

/** Where a picture lies; null for none. */
export function imagePath(tenantId: string, name: string | null): string | null {
  return name === null ? null : `/images/${tenantId}/${name}`;
}

/** The kind that a picture's name ends with; null for what is no such name. */
export function kindOf(name: string): PictureKind | null {
  const kind = /^[0-9a-f]{64}\.(png|jpg|webp)$/.exec(name)?.[1];
  return (kind as PictureKind | undefined) ?? null;
}

/**
 * What a file is by its first bytes, with its sides as its header says; null for what is none of the three kinds. A file
 * that begins rightly and breaks off before its sides are told is none either.
 */
export function readPicture(bytes: Uint8Array): PictureFacts | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readPng(view) ?? readJpeg(view) ?? readWebp(view);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Whether a side is one that is taken. */
export function isSide(pixels: number): boolean {
  return pixels >= 1 && pixels <= longestSide;
}

function readPng(view: DataView): PictureFacts | null {
  if (view.getUint32(0) !== 0x89504e47 || view.getUint32(4) !== 0x0d0a1a0a) return null;
  if (textAt(view, 12) !== 'IHDR') return null;
  return { kind: 'png', width: view.getUint32(16), height: view.getUint32(20) };
}

function readJpeg(view: DataView): PictureFacts | null {
  if (view.getUint16(0) !== 0xffd8) return null;
  for (let at = 2; view.getUint8(at) === 0xff;) {
    const marker = view.getUint8(at + 1);
    if (isFrame(marker)) {
      return { kind: 'jpg', height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    }
    if (isWithoutLength(marker)) return null;
    // More than one FF before a marker fills up.
    at += marker === 0xff ? 1 : 2 + Math.max(2, view.getUint16(at + 2));
  }
  return null;
}

// From C0 to CF, but for the three that are tables.
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

// Those, and where the picture itself begins: no frame comes after them.
function isWithoutLength(marker: number): boolean {
  return marker === 0x01 || (marker >= 0xd0 && marker <= 0xda);
}

function readWebp(view: DataView): PictureFacts | null {
  if (textAt(view, 0) !== 'RIFF' || textAt(view, 8) !== 'WEBP') return null;
  switch (textAt(view, 12)) {
    case 'VP8 ':
      if (view.getUint16(23) !== 0x9d01 || view.getUint8(25) !== 0x2a) return null;
      return {
        kind: 'webp',
        width: view.getUint16(26, true) & 0x3fff,
        height: view.getUint16(28, true) & 0x3fff,
      };
    case 'VP8L': {
      if (view.getUint8(20) !== 0x2f) return null;
      const bits = view.getUint32(21, true);
      return { kind: 'webp', width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case 'VP8X':
      return { kind: 'webp', width: uint24(view, 24) + 1, height: uint24(view, 27) + 1 };
    default:
      return null;
  }
}

function uint24(view: DataView, at: number): number {
  return view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
}

function textAt(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((offset) => view.getUint8(at + offset)));
}
