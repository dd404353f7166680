/** A till of a store; its code begins its receipt numbers. */
export type Register = {
  readonly tenantId: string;
  readonly id: string;
  readonly storeId: string;
  readonly code: string;
  readonly name: string;
  readonly isActive: boolean;
};

/** A register with what a sale needs to know of its store and tenant; active when both are. */
export type SellingPoint = {
  readonly registerId: string;
  readonly registerCode: string;
  readonly registerName: string;
  readonly storeId: string;
  readonly storeName: string;
  readonly storeAddressLines: readonly string[];
  readonly tenantName: string;
  readonly currency: string;
  readonly timeZone: string;
  readonly isActive: boolean;
};
