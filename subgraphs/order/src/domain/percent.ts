export { formatPercent, parsePercent } from '@novapos/kernel';
