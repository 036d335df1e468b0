import { test } from 'vitest';
import { floatingOutsideCidr } from '../../../../../../server/src/core/dialects/installer/rules/addresses/floating-outside-cidr.js';
import { checkRule, checkSilent } from '../../../../../support/check-rule.js';

test('the whole pool lies outside', () => {
  checkRule(
    floatingOutsideCidr,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "floating_ip": {
        "start": "192.168.131.2",
        "end": "192.168.131.245",
        "cidr": "192.168.200.0/24"
    //          ^^^^^^^^^^^^^^^^^^ error: The floating IP pool 192.168.131.2 to 192.168.131.245 lies outside 192.168.200.0/24.
    //          | related 4: The pool begins here.
    //          | related 5: The pool ends here.
    //          | fix: Change the subnet to '192.168.131.0/24'
    //          | -     "cidr": "192.168.200.0/24"
    //          | +     "cidr": "192.168.131.0/24"
    //          | fix: Move the pool to 192.168.200.2 to 192.168.200.245
    //          | -     "start": "192.168.131.2",
    //          | -     "end": "192.168.131.245",
    //          | +     "start": "192.168.200.2",
    //          | +     "end": "192.168.200.245",
      }
    }
    `,
  );
});

test('one end lies outside', () => {
  checkRule(
    floatingOutsideCidr,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "floating_ip": {
        "start": "192.168.131.2",
        "end": "192.168.132.245",
    //         ^^^^^^^^^^^^^^^^^ error: The floating IP pool ends outside 192.168.131.0/24.
    //         | related 6: The subnet of floating IPs is 192.168.131.0/24.
    //         | fix: Let the pool end at '192.168.131.245'
    //         | -     "end": "192.168.132.245",
    //         | +     "end": "192.168.131.245",
        "cidr": "192.168.131.0/24"
      }
    }
    `,
  );
});

test('a subnet that meets the management network is not offered', () => {
  checkRule(
    floatingOutsideCidr,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "baremetal": { "network_cidr": "192.168.130.0/25" },
      "floating_ip": { "start": "192.168.130.100", "end": "192.168.131.245", "cidr": "192.168.131.0/24" }
    //                          ^^^^^^^^^^^^^^^^^ error: The floating IP pool begins outside 192.168.131.0/24.
    //                          | related 4: The subnet of floating IPs is 192.168.131.0/24.
    //                          | fix: Let the pool begin at '192.168.131.100'
    //                          | -   "floating_ip": { "start": "192.168.130.100", "end": "192.168.131.245", "cidr": "192.168.131.0/24" }
    //                          | +   "floating_ip": { "start": "192.168.131.100", "end": "192.168.131.245", "cidr": "192.168.131.0/24" }
    }
    `,
  );
});

test('inside; an end that is no address; ends far apart or reversed', () => {
  checkSilent(
    floatingOutsideCidr,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "floating_ip": { "start": "192.168.131.2", "end": "192.168.131.245", "cidr": "192.168.131.0/24" }
      }
      #- /other-0.json
      {
        "cloud_type": "KVM",
        "floating_ip": { "start": "192.168.131.2", "end": "192.168.132", "cidr": "192.168.131.0/24" }
      }
      #- /other-1.json
      {
        "cloud_type": "KVM",
        "floating_ip": { "start": "72.168.131.2", "end": "192.168.131.245", "cidr": "192.168.131.0/24" }
      }
      #- /other-2.json
      {
        "cloud_type": "KVM",
        "floating_ip": { "start": "192.168.132.2", "end": "192.168.131.245", "cidr": "192.168.131.0/24" }
      }
    `,
  );
});
