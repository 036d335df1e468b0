/** VSA nodes in set-ups where the installer cannot tell their interface from the others. */

export const VSA = 'neutron.vsa_public_interface';

export const PUBLIC = 'neutron.overcloud_public_interface';
