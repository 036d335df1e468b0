/** A plan with one range of addresses, and an installer file with the ends of one, for the pages about ranges. */
export const plan = (range: string) =>
  `hypervisor: kvm\nphysical-networks:\n  - network: ipmi\n    addresses:\n      - ${range}\n`;

export const installer = (ends: Readonly<Record<string, string>>) => ({
  'kvm-custom-ips.json': `${JSON.stringify({ cloud_type: 'KVM', baremetal: ends }, undefined, 2)}\n`,
});
