import { test } from 'vitest';
import { floatingGateway } from '../../../../../../server/src/core/dialects/installer/rules/addresses/floating-gateway.js';
import { checkRule, checkSilent } from '../../../../../support/check-rule.js';

test('the pool begins with the gateway', () => {
  checkRule(
    floatingGateway,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "floating_ip": { "start": "192.168.131.1", "end": "192.168.131.245", "cidr": "192.168.131.0/24" }
    //                          ^^^^^^^^^^^^^^^ error: The floating IP pool contains '192.168.131.1', which is used as the gateway of 192.168.131.0/24.
    //                          | preferred fix: Change the start of the pool to '192.168.131.2'
    //                          | -   "floating_ip": { "start": "192.168.131.1", "end": "192.168.131.245", "cidr": "192.168.131.0/24" }
    //                          | +   "floating_ip": { "start": "192.168.131.2", "end": "192.168.131.245", "cidr": "192.168.131.0/24" }
    }
    `,
  );
});

test('the gateway of the default subnet', () => {
  checkRule(
    floatingGateway,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "floating_ip": { "start": "192.0.2.1", "end": "192.0.2.200" }
    //                          ^^^^^^^^^^^ error: The floating IP pool contains '192.0.2.1', which is used as the gateway of 192.0.2.0/24.
    //                          | preferred fix: Change the start of the pool to '192.0.2.2'
    //                          | -   "floating_ip": { "start": "192.0.2.1", "end": "192.0.2.200" }
    //                          | +   "floating_ip": { "start": "192.0.2.2", "end": "192.0.2.200" }
    }
    `,
  );
});

test('behind the gateway, outside the subnet, and from the network address on', () => {
  checkSilent(
    floatingGateway,
    `
      #- /other-0.json
      {
        "cloud_type": "KVM",
        "floating_ip": { "start": "192.168.131.2", "end": "192.168.131.245", "cidr": "192.168.131.0/24" }
      }
      #- /other-1.json
      {
        "cloud_type": "KVM",
        "floating_ip": { "start": "192.168.130.1", "end": "192.168.131.245", "cidr": "192.168.131.0/24" }
      }
      #- /other-2.json
      {
        "cloud_type": "KVM",
        "floating_ip": { "start": "192.168.131.0", "end": "192.168.131.245", "cidr": "192.168.131.0/24" }
      }
    `,
  );
});
