/** The VLAN of the Service network. */

export const INTERFACE = 'svc.interface';
