export { renderReceipt, tenderNames, type ReceiptColumns } from '@novapos/kernel';
