/**
 * The products and releases whose architecture is written down here, and the two hypervisors that they know.
 * What follows from either is said in the other files of this folder.
 */

export type Hypervisor = 'kvm' | 'esx';

export const hypervisors: readonly Hypervisor[] = ['kvm', 'esx'];

/** The hypervisor as people write it. */
export function hypervisorTitle(hypervisor: Hypervisor): 'KVM' | 'ESX' {
  return hypervisor === 'kvm' ? 'KVM' : 'ESX';
}

export type ProductName = 'helion-openstack' | 'helion-openstack-carrier-grade';

interface ProductFact {
  readonly name: ProductName;
  readonly title: string;
  readonly description: string;
  readonly source: string;
}

export const products: readonly ProductFact[] = [
  {
    name: 'helion-openstack',
    title: 'HP Helion OpenStack',
    description: 'The general edition, installed from a seed VM.',
    source: 'Technical overview 1.1, introduction',
  },
  {
    name: 'helion-openstack-carrier-grade',
    title: 'HP Helion OpenStack Carrier Grade',
    description:
      'The edition for telecommunication carriers, whose technical overview describes the same architecture.',
    source: 'Technical overview 1.1, carrier-grade edition',
  },
];

type ProductVersion = '1.0' | '1.0.1' | '1.1' | '1.1.1';

/** Releases that share this architecture, oldest first. */
export const productVersions: readonly ProductVersion[] = ['1.0', '1.0.1', '1.1', '1.1.1'];
