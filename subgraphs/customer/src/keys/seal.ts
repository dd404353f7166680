import { sealing } from '@novapos/chassis';

/** Seals and opens what is kept of customers. */
export const { seal, unseal } = sealing('novapos.customer');
