const form = /^[0-9]{4,8}$/;

/** 4 to 8 digits, not all the same and not one after the other, up or down. */
export function checkPin(value: string): string | null {
  if (form.test(value) && !hasOneStep(value)) return null;
  return 'Give 4 to 8 digits, not all the same and not one after the other.';
}

/** Whether each digit follows the one before by the same step of -1, 0 or 1. */
function hasOneStep(pin: string): boolean {
  const digits = Array.from(pin, Number);
  const steps = digits.slice(1).map((digit, at) => digit - (digits[at] ?? 0));
  const [first = 0] = steps;
  return Math.abs(first) <= 1 && steps.every((step) => step === first);
}
