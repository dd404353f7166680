export { renderGiftReceipt } from '@novapos/kernel';
