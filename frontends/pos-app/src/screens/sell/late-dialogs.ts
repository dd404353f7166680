export { CustomerDialog } from './CustomerDialog.tsx';
export { DiscountDialog } from './DiscountDialog.tsx';
export { LineDialog } from './LineDialog.tsx';
export { ParkDialog } from './ParkDialog.tsx';
