/** The public interface: a NIC, or a VLAN under the one name that the installer knows for VLANs. */

/** The interfaces that may be VLANs, with the keys of the NICs under them. */
export const PLACES = [
  {
    path: 'neutron.overcloud_public_interface',
    rawKey: 'public_interface_raw_device',
    rawPath: 'neutron.public_interface_raw_device',
  },
  { path: 'hypervisor.public_interface', rawKey: undefined, rawPath: undefined },
] as const;
