export { centred, columns, printable, widthOf, wrapped } from '@novapos/kernel';
