const notForText = new Set(['button', 'checkbox', 'radio', 'submit', 'reset', 'range', 'file']);

/** Whether characters go into it. */
export function isField(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !notForText.has(target.type);
  if (!(target instanceof HTMLElement)) return false;
  return target instanceof HTMLTextAreaElement || target.isContentEditable;
}

/** Whether Enter presses or chooses it. */
export function isButton(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('button, a[href], select, summary, [role="button"], [role="menuitem"]') !== null
  );
}

/** A field as it was, and the way back to it. */
export type FieldSnapshot = { readonly restore: () => void };

/** The field that has the focus; null where none has. */
export function snapshotOf({ activeElement }: Document): FieldSnapshot | null {
  if (!isField(activeElement)) return null;
  if (
    !(activeElement instanceof HTMLInputElement) &&
    !(activeElement instanceof HTMLTextAreaElement)
  ) {
    return null;
  }
  const field = activeElement;
  const { value } = field;
  return {
    restore() {
      // By its prototype, since React keeps the instance's own for itself and would not notice.
      const property = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value');
      property?.set?.call(field, value);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
  };
}
