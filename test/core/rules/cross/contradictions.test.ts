/** A plan and an installer file in one folder: what contradicts, what does not, and when nothing can be said. */
import { expect, test } from 'vitest';
import { contradictions } from '../../../../server/src/core/rules/cross/contradictions.js';
import { analysesOf, checkFix, checkRules } from '../../../support/check-rule.js';

const ids = contradictions.map(({ id }) => id);
const subnet = { id: 'installer/plan-subnet-differs' };

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
      //            ^^^^^ warning installer/plan-hypervisor-differs: The plan 'helion.yml' gives the hypervisor as 'kvm', not 'ESX'.
      //            | related helion.yml:1: The plan says 'kvm' here.
      //            | fix: Change to 'KVM' here
      //            | fix: Change to 'esx' in 'helion.yml'
      "compute_scale": "5",
      //               ^^^ warning installer/plan-node-count-differs: The plan 'helion.yml' gives the number of 'compute' nodes as '4', not '5'.
      "neutron": { "overcloud_public_interface": "vlan332" },
      //                                         ^^^^^^^^^ warning installer/plan-vlan-differs: The plan 'helion.yml' gives the VLAN id of 'external' as '331', not 'vlan332'.
      "floating_ip": { "cidr": "192.168.200.0/24" }
      //                       ^^^^^^^^^^^^^^^^^^ warning installer/plan-subnet-differs: The plan 'helion.yml' gives the subnet of 'external' as '192.168.131.0/24'...
    }
    `,
  );
});

const PAIR = `
  #- /helion.yml
  physical-networks:
    - network: external
      cidr: 192.168.131.0/24   # the street
  #- /kvm-custom-ips.json
  { "cloud_type": "KVM", "floating_ip": { "cidr": "192.168.200.0/24" } }
  `;

test('either side can be changed', () => {
  checkFix(
    subnet,
    PAIR,
    "Change to '192.168.131.0/24' here",
    PAIR.replace('192.168.200.0/24', '192.168.131.0/24'),
  );
  checkFix(
    subnet,
    PAIR,
    "Change to '192.168.200.0/24' in 'helion.yml'",
    PAIR.replace('192.168.131.0/24', '192.168.200.0/24'),
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
  expect(found({ 'helion.yml': plan, 'b.helion.yml': plan, 'esx.json': installer })).toEqual([]);
  expect(found({ 'helion.yml': plan, 'esx.json': installer, 'b.json': installer })).toEqual([]);
});
