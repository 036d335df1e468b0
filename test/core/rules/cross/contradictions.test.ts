/** A plan and an installer file in one folder: what contradicts, what does not, and when nothing can be said. */
import { expect, test } from 'vitest';
import { contradictions } from '../../../../server/src/core/rules/cross/contradictions.js';
import { analysesOf, checkRules } from '../../../support/check-rule.js';

const ids = contradictions.map(({ id }) => id);

test('the installer file is pointed at, and the plan beside it', () => {
  checkRules(
    ids,
    `
    #- /helion.yml
    hypervisor: kvm
    physical-networks:
      - network: external
        vlan-type: tagged
        vlan-id: 331
        cidr: 192.168.131.0/24
    deployment:
      overcloud:
        compute: 4
    #- /kvm-custom-ips.json
    {
      "cloud_type": "ESX",
      //            ^^^^^ warning installer/plan-hypervisor-differs: The hypervisor is 'ESX' here, but 'kvm' in the plan 'helion.yml'.
      //            | related helion.yml:1: The plan says 'kvm' here.
      //            | fix: Change to 'KVM' here
      //            | -   "cloud_type": "ESX",
      //            | +   "cloud_type": "KVM",
      //            | fix: Change to 'esx' in 'helion.yml'
      //            | in helion.yml
      //            | - hypervisor: kvm
      //            | + hypervisor: esx
      "compute_scale": "5",
      //               ^^^ warning installer/plan-node-count-differs: The number of 'compute' nodes is '5' here, but '4' in the plan 'helion.yml'.
      "neutron": { "overcloud_public_interface": "vlan332" },
      //                                         ^^^^^^^^^ warning installer/plan-vlan-differs: The VLAN id of 'external' is 'vlan332' here, but '331' in the plan 'helion.yml'.
      //                                         | fix: Change to 'vlan331' here
      //                                         | fix: Change to '332' in 'helion.yml'
      "floating_ip": { "cidr": "192.168.200.0/24" }
      //                       ^^^^^^^^^^^^^^^^^^ warning installer/plan-subnet-differs: The subnet of 'external' is '192.168.200.0/24' here, but '192.168.131.0/24' in the plan 'helion.yml'.
      //                       | related helion.yml:6: The plan says '192.168.131.0/24' here.
    }
    `,
  );
});

test('gateways, the seed VM, routing, and ranges of VLANs', () => {
  checkRules(
    ids,
    `
    #- /helion.yml
    hypervisor: kvm
    physical-networks:
      - { network: undercloud-management, gateway-ip: 192.168.130.1 }
    deployment:
      seed-vm: { address: 192.168.130.3 }
      overcloud: { routing: dvr }
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "baremetal": {
        "network_gateway": "192.168.130.2",
        //                 ^^^^^^^^^^^^^^^ warning installer/plan-gateway-differs: The gateway of 'management' is '192.168.130.2' here, but '192.168.130.1' in the plan 'helion.yml'.
        "network_seed_ip": "192.168.130.4"
        //                 ^^^^^^^^^^^^^^^ warning installer/plan-seed-address-differs: The address of the seed VM is '192.168.130.4' here, but '192.168.130.3' in the plan 'helion.yml'.
      },
      "neutron": { "overcloud_dvr": "False" }
      //                            ^^^^^^^ warning installer/plan-routing-differs: The routing is 'False' here, but 'dvr' in the plan 'helion.yml'.
      //                            | fix: Change to 'True' here
      //                            | fix: Change to 'centralized' in 'helion.yml'
    }
    `,
  );
});

test('what the plan shares with other places is not changed for one of them', () => {
  checkRules(
    ids,
    `
    #- /helion.yml
    hypervisor: kvm
    physical-networks:
      - { network: service, cidr: &subnet 192.168.131.0/24 }
      - { network: external, cidr: *subnet }
    #- /kvm-custom-ips.json
    { "cloud_type": "KVM", "floating_ip": {
        "cidr": "192.168.200.0/24" } }
        //      ^^^^^^^^^^^^^^^^^^ warning installer/plan-subnet-differs: The subnet of 'external' is '192.168.200.0/24' here, but '192.168.131.0/24' in the plan 'helion.yml'.
        //      | related helion.yml:4: The plan says '192.168.131.0/24' here.
        //      | fix: Change to '192.168.131.0/24' here
    `,
  );
});

test('what only one of them says is no contradiction, and of two plans none is meant', () => {
  const found = (files: Record<string, string>) =>
    analysesOf(files)
      .all.flatMap((analysis) => analysis.findings())
      .filter(({ rule }) => ids.includes(rule));
  const plan = 'hypervisor: kvm\n';
  const installer = '{ "cloud_type": "ESX", "compute_scale": 4 }';
  expect(found({ 'helion.yml': 'product: {}\n', 'esx.json': installer })).toEqual([]);
  expect(found({ 'helion.yml': plan, 'esx.json': installer })).toHaveLength(1);
  expect(found({ 'helion.yml': plan, 'esx.json': installer.replace('ESX', 'KVM') })).toEqual([]);
  expect(found({ 'helion.yml': plan, 'b.helion.yml': plan, 'esx.json': installer })).toEqual([]);
  expect(found({ 'helion.yml': plan, 'esx.json': installer, 'b.json': installer })).toEqual([]);
  const model = 'product:\n  version: 2\ncloud:\n  name: a\n';
  expect(found({ 'cloudConfig.yml': model, 'esx.json': installer })).toEqual([]);
});

test('a range of VLANs is the same where both of its ends are', () => {
  const plan = 'hypervisor: esx\nvirtual-networks: [{ network: esx-tenant, vlan-range: 500-600 }]\n';
  const said = (range: string) => {
    const installer = JSON.stringify({ cloud_type: 'ESX', vcenter: { vlan_range: range } });
    return analysesOf({ 'helion.yml': plan, 'esx.json': installer })
      .all.flatMap((analysis) => analysis.findings())
      .filter(({ rule }) => ids.includes(rule))
      .map(({ rule, message }) => `${rule}: ${message}`);
  };
  const differs = (range: string) => [
    `installer/plan-vlan-differs: The VLAN range of 'esx-tenant' is '${range}' here, but '500-600' in the plan 'helion.yml'.`,
  ];
  expect(said('500:600')).toEqual([]);
  expect(said('501:600')).toEqual(differs('501:600'));
  expect(said('500:601')).toEqual(differs('500:601'));
});
