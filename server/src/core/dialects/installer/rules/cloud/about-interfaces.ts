/** The NIC of the seed host and the one that carries the virtual address. */

export const BRIDGE = 'bridge_interface';

export const VIRTUAL = 'virtual_interface';
