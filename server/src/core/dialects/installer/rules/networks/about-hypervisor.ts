/** The section `hypervisor`: what compute nodes have other than the controllers. */

export const PUBLIC = 'hypervisor.public_interface';

export const BRIDGE = 'hypervisor.physical_bridge';
