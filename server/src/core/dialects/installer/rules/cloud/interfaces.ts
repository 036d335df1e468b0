/** The NIC of the seed host and the one that carries the virtual address. What a name of a NIC may be is in `interface-name-invalid.ts`. */

export const BRIDGE = 'bridge_interface';

export const VIRTUAL = 'virtual_interface';
