/** The form in which two ways of writing an e-mail address are the same: trimmed, NFC, small letters. */
export function normaliseEmail(text: string): string {
  return writtenEmail(text).toLowerCase().normalize('NFC');
}

/** An e-mail address as it is kept: trimmed, in NFC, its letters as they were given. */
export function writtenEmail(text: string): string {
  return text.trim().normalize('NFC');
}

// One @ with something around it, and a dot in the domain: whether mail arrives, only mail can tell.
const form = /^[^\s@\p{Cc}\p{Cs}]{1,64}@[^\s@\p{Cc}\p{Cs}.]+(?:\.[^\s@\p{Cc}\p{Cs}.]+)+$/u;
const longest = 254;

/** Whether a text can be an e-mail address (RFC 5321: 64 characters before the @, 254 in all). */
export function isEmail(text: string): boolean {
  const written = writtenEmail(text);
  return written.length <= longest && form.test(written);
}
