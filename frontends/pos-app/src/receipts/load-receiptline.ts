import address from 'receiptline/lib/receiptline.js?url';
import type { Transform } from './escpos.ts';

let loading: Promise<Transform> | undefined;

/**
 * The library that speaks to printers, fetched once it is needed, as the script that it is in browsers: bundled, it would
 * bring what it needs in Node alone.
 */
export function loadReceiptline(): Promise<Transform> {
  loading ??= new Promise<Transform>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.addEventListener('load', () => {
      const { receiptline } = globalThis as unknown as { receiptline: { transform: Transform } };
      resolve(receiptline.transform);
    });
    script.addEventListener('error', () => {
      loading = undefined;
      reject(new Error('The printer’s language could not be loaded.'));
    });
    document.head.append(script);
  });
  return loading;
}
