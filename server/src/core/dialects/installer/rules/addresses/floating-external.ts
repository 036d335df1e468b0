/** The subnet of floating IPs fits the interface that carries them: tagged is a network of its own, untagged is management. */

export const INTERFACE = 'neutron.overcloud_public_interface';
