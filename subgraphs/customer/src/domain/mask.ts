/** An e-mail address for who may not see it: its first sign and its domain, such as `a***@example.com`. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@');
  const [first = ''] = email;
  return `${first}***${email.slice(at)}`;
}

/** A phone number for who may not see it: its last four digits, such as `+*******3456`. */
export function maskPhone(phone: string): string {
  return `+${'*'.repeat(Math.max(phone.length - 5, 0))}${phone.slice(-4)}`;
}

/** The last four digits of a phone number, to tell namesakes apart; fewer where it has fewer. */
export function lastDigits(phone: string): string {
  return phone.replaceAll(/\D/gu, '').slice(-4);
}
