import { isEmail, normaliseEmail, writtenEmail } from './email.ts';
import { normalisePhone } from './phone.ts';
import type { Problem } from './refusals.ts';

/** What a client says of a customer; null takes away, and what is left out is not spoken of. */
export type CustomerDetails = {
  readonly name?: string | null | undefined;
  readonly email?: string | null | undefined;
  readonly phone?: string | null | undefined;
  readonly externalReference?: string | null | undefined;
};

const longestName = 200;
const longestReference = 100;
const longestNote = 2000;
const control = /[\p{Cc}\p{Cs}]/u;
const controlInLines = /[^\P{Cc}\n\r\t]|\p{Cs}/u;

/** A text of one line as it is kept: trimmed, in NFC, single blanks. */
export function clean(text: string): string {
  return text.normalize('NFC').trim().replaceAll(/\s+/gu, ' ');
}

/** The same, with an empty text for nothing. */
export function cleanOrNull(text: string | null): string | null {
  return (text === null ? '' : clean(text)) || null;
}

/** What is wrong with details; empty when they can be used. */
export function detailProblems(details: CustomerDetails, country: string): readonly Problem[] {
  const { name, email, phone, externalReference } = details;
  return [
    ...nameProblems(name),
    ...problem('email', isGiven(email) && !isEmail(email), 'Give a whole e-mail address.'),
    ...problem(
      'phone',
      isGiven(phone) && normalisePhone(phone, country) === null,
      'Give a phone number of 7 to 15 digits with its country code, without an extension.',
    ),
    ...problem(
      'externalReference',
      isGiven(externalReference) && !isLine(externalReference, longestReference),
      `Give up to ${longestReference} characters on one line.`,
    ),
  ];
}

function nameProblems(name: string | null | undefined): readonly Problem[] {
  if (name === undefined) return [];
  const isFine = isGiven(name) && isLine(name, longestName);
  return problem('name', !isFine, `Give a name of 1 to ${longestName} characters.`);
}

/** What is wrong with the text of a note. */
export function noteProblems(text: string): readonly Problem[] {
  const { length } = text.trim();
  const isFine = length > 0 && length <= longestNote && !controlInLines.test(text);
  return problem('text', !isFine, `Give a text of 1 to ${longestNote} characters.`);
}

/** An e-mail address or phone number: as it is kept, and in the form by which it is found. */
export type Address = { readonly written: string; readonly normal: string };

/** An e-mail address that was found fine; null for none. */
export function emailOf(text: string | null): Address | null {
  return isGiven(text) ? { written: writtenEmail(text), normal: normaliseEmail(text) } : null;
}

/** A phone number that was found fine; null for none. */
export function phoneOf(text: string | null, country: string): Address | null {
  const normal = isGiven(text) ? normalisePhone(text, country) : null;
  return normal === null ? null : { written: normal, normal };
}

function isGiven(text: string | null | undefined): text is string {
  return text != null && text.trim() !== '';
}

function isLine(text: string, longest: number): boolean {
  return !control.test(text) && clean(text).length <= longest;
}

function problem(field: string, isWrong: boolean, message: string): readonly Problem[] {
  return isWrong ? [{ field, message }] : [];
}
