/** Sent with every answer: nothing of ours is framed, sniffed, or loads anything by itself. */
export const securityHeaders = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const;

/** The bundled GraphiQL: all from our own origin; its editor writes styles as it runs. */
export const graphiqlPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "frame-ancestors 'none'",
].join('; ');

/** Apollo's Sandbox: the one page that may load from Apollo's CDN; its scripts carry a nonce. */
export function sandboxPolicy(nonce: string): string {
  const cdn =
    'https://embeddable-sandbox.cdn.apollographql.com https://apollo-server-landing-page.cdn.apollographql.com';
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' ${cdn}`,
    `style-src 'nonce-${nonce}' ${cdn} https://fonts.googleapis.com`,
    'font-src https://fonts.gstatic.com',
    `img-src ${cdn}`,
    `manifest-src ${cdn}`,
    'frame-src https://sandbox.embed.apollographql.com',
    "connect-src 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}
