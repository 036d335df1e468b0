import { test } from 'vitest';
import { bmGatewayMissing } from '../../../../../../server/src/core/dialects/installer/rules/addresses/bm-gateway-missing.js';
import { checkRule, checkSilent } from '../../../../../support/check-rule.js';

const vm = '#- /baremetal.csv\n78:e7:d1:22:5d:01,,,192.168.122.1,4,8192,64,Undercloud,VM\n';

const kvm = (members: string) => `#- /kvm.json\n{ "cloud_type": "KVM", "baremetal": { ${members} } }`;

test('no gateway', () => {
  checkRule(
    bmGatewayMissing,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "customer_router_ip": "10.1.0.254",
      "baremetal": { "network_cidr": "10.1.0.0/24" }
    //^^^^^^^^^^^ info: 'network_gateway' is missing, so that the seed VM becomes the gateway of the management network.
    //| fix: Add 'network_gateway' with '10.1.0.254'
    //| -   "baremetal": { "network_cidr": "10.1.0.0/24" }
    //| +   "baremetal": { "network_cidr": "10.1.0.0/24", "network_gateway": "10.1.0.254" }
    }
    `,
  );
  checkSilent(bmGatewayMissing, vm + kvm('"network_seed_ip": "192.0.2.1"'));
  checkSilent(bmGatewayMissing, '#- /kvm.json\n{ "cloud_type": "KVM" }');
  checkSilent(bmGatewayMissing, kvm('"network_gateway": "<gateway>"'));
});
