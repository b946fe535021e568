/** An address as the browser would follow it from this page. */
export const fullAddress = (address: string): string => new URL(address, location.href).href;
