/** Floating IPs and what the hypervisor needs. */
import { test } from 'vitest';
import { checkFix, checkRule, checkSilent } from '../../../../support/check-rule.js';

const floatingVsaDefault = { id: 'installer/floating-vsa-default' };
const floatingEsxNoOvsvappBlock = { id: 'installer/floating-esx-no-ovsvapp-block' };

test('the pool of a cloud with VSA', () => {
  checkRule(
    floatingVsaDefault,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "vsa_ao_scale": "3",
        "floating_ip": { "start": "192.0.2.45", "end": "192.0.2.254", "cidr": "192.0.2.0/24" }
      //                                               ^^^^^^^^^^^^^ warning: The floating IP pool 192.0.2.45 to 192.0.2.254 holds 192.0.2.253, the default address of the VSA; end it at 192.0.2.200.
      //                                               | fix: Let the pool end at '192.0.2.200'
      }
    `,
  );
  checkFix(
    floatingVsaDefault,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "vsa_ao_scale": "3",
        "floating_ip": { "start": "192.0.2.45", "end": "192.0.2.254", "cidr": "192.0.2.0/24" }
      }
    `,
    "Let the pool end at '192.0.2.200'",
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "vsa_ao_scale": "3",
        "floating_ip": { "start": "192.0.2.45", "end": "192.0.2.200", "cidr": "192.0.2.0/24" }
      }
    `,
  );
});

test('a back end tells of VSA too', () => {
  checkRule(
    floatingVsaDefault,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "vsa": {},
        "floating_ip": { "start": "192.0.2.201", "end": "192.0.2.253" }
      //                                                ^^^^^^^^^^^^^ warning: The floating IP pool 192.0.2.201 to 192.0.2.253 holds 192.0.2.253, the default address of the VSA; end it at 192.0.2.200.
      }
    `,
  );
});

test('without VSA, on ESX, and with another pool', () => {
  checkSilent(
    floatingVsaDefault,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "vsa_scale": 0,
        "floating_ip": { "start": "192.0.2.45", "end": "192.0.2.254" }
      }
      #- /esx-custom-ips.json
      {
        "cloud_type": "ESX",
        "vsa_scale": 3,
        "floating_ip": { "start": "192.0.2.45", "end": "192.0.2.254" }
      }
      #- /other.json
      {
        "cloud_type": "KVM",
        "vsa_scale": 3,
        "floating_ip": { "start": "192.0.2.45", "end": "192.0.2.200" }
      }
    `,
  );
});

test('no address is left', () => {
  checkRule(
    floatingEsxNoOvsvappBlock,
    `
      #- /esx-custom-ips.json
      {
        "cloud_type": "ESX",
        "customer_router_ip": "172.30.100.1",
        "baremetal": {
          "network_cidr": "172.30.100.0/24",
          "network_seed_ip": "172.30.100.2",
          "network_seed_range_start": "172.30.100.3",
          "network_seed_range_end": "172.30.100.20",
          "network_undercloud_range_start": "172.30.100.21",
          "network_undercloud_range_end": "172.30.100.60"
        },
        "floating_ip": {
          "start": "172.30.100.61",
          "end": "172.30.100.254"
      //         ^^^^^^^^^^^^^^^^ warning: No address of 172.30.100.0/24 is left for the OVSvApp VMs, of which each ESX host has one; end the floating IP pool earlier.
      //         | related 5: The management network is 172.30.100.0/24.
        }
      }
    `,
  );
});

test('one address is left, another network, and KVM', () => {
  checkSilent(
    floatingEsxNoOvsvappBlock,
    `
      #- /esx-custom-ips.json
      {
        "cloud_type": "ESX",
        "baremetal": { "network_cidr": "172.30.100.0/24" },
        "floating_ip": { "start": "172.30.100.2", "end": "172.30.100.254" }
      }
      #- /other.json
      {
        "cloud_type": "ESX",
        "baremetal": { "network_cidr": "172.30.100.0/30", "network_seed_range_start": "172.30.100.1", "network_seed_range_end": "172.30.100.2" },
        "floating_ip": { "start": "172.31.100.1", "end": "172.31.100.254" }
      }
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "baremetal": { "network_cidr": "172.30.100.0/24" },
        "floating_ip": { "start": "172.30.100.1", "end": "172.30.100.254" }
      }
    `,
  );
});
