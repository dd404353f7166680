const form = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/u;
const longest = 254;

/** An e-mail address as it is kept and compared: trimmed and in lower case. */
export function normalizeEmail(text: string): string {
  return text.normalize('NFC').trim().toLowerCase();
}

/** Whether a normalized address has the form of one: someone, at, a domain with a dot. */
export function isEmail(email: string): boolean {
  return email.length <= longest && form.test(email);
}
