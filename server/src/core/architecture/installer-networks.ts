/** Names and numbers that the 1.x installer, and Neutron below it, fix for the networks of the overcloud. */

/** The flat network of the Service network, and the bridge that the installer makes for it. Source: JSON page 1.1, section svc. */
export const serviceNetwork = { network: 'svcnet1', bridge: 'br-svc' } as const;

/** How tenant networks are kept apart. Source: page VLAN provider networks 1.1. */
export const networkTypes: readonly string[] = ['vlan', 'vxlan'];

/** The networks that take the first VLAN ids of a range. Source: page VLAN provider networks 1.1. */
export const networksWithFirstVlans: readonly string[] = ['default-net', 'ext-net'];

/** The bridge that the installer makes on the seed host; a flexible control plane is built on it. Source: Troubleshooting 1.1; flexible control plane, installation page 1.0. */
export const seedBridge = 'brbm';

/** What the nodes of a flexible control plane take for their public interface where no key says otherwise. Source: flexible control plane, installation page 1.0. */
export const flexiblePublicInterface = 'eth0';
