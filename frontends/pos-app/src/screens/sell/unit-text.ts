/** A unit as it stands behind a price: "kg" of KG. */
export function unitText(unit: string): string {
  return unit === 'EACH' ? '' : unit.toLowerCase().replaceAll('_', ' ');
}
