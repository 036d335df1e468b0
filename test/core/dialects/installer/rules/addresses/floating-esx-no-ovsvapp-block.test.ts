import { test } from 'vitest';
import { floatingEsxNoOvsvappBlock } from '../../../../../../server/src/core/dialects/installer/rules/addresses/floating-esx-no-ovsvapp-block.js';
import { checkRule, checkSilent } from '../../../../../support/check-rule.js';
import { checkEsx, checkKvm } from '../../../../../support/examples.js';

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
    //         ^^^^^^^^^^^^^^^^ warning: No address of 172.30.100.0/24 is left for the OVSvApp VMs, one per ESX host. End the floating IP pool earlier.
    //         | related 5: The management network is 172.30.100.0/24.
    //         | no fix
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

test('no pool, or no network that is written', () => {
  checkEsx(floatingEsxNoOvsvappBlock, { floating_ip: undefined });
  checkEsx(floatingEsxNoOvsvappBlock, { 'baremetal.network_cidr': undefined });
  checkEsx(floatingEsxNoOvsvappBlock, { 'floating_ip.end': '<end>' });
  checkKvm(floatingEsxNoOvsvappBlock, { cloud_type: undefined });
});
