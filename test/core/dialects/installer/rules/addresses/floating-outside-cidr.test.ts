import { test } from 'vitest';
import { floatingOutsideCidr } from '../../../../../../server/src/core/dialects/installer/rules/addresses/floating-outside-cidr.js';
import { checkRule, checkSilent } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';

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
    //          ^^^^^^^^^^^^^^^^^^ error: The floating IP pool 192.168.131.2 to 192.168.131.245 is outside 192.168.200.0/24.
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
    //         | fix: Change the end of the pool to '192.168.131.245'
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
    //                          | fix: Change the start of the pool to '192.168.131.100'
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

const pool = (start: string, end: string) => ({ 'floating_ip.start': start, 'floating_ip.end': end });

test('the pool moves where its hosts are good ones behind the gateway', () => {
  checkKvm(
    floatingOutsideCidr,
    pool('192.168.140.2', '192.168.140.254'),
    `
    ...
        "cidr": "192.168.131.0/24"
    //          ^^^^^^^^^^^^^^^^^^ error: The floating IP pool 192.168.140.2 to 192.168.140.254 is outside 192.168.131.0/24.
    //          | related 34: The pool begins here.
    //          | related 35: The pool ends here.
    //          | fix: Change the subnet to '192.168.140.0/24'
    //          | -     "cidr": "192.168.131.0/24"
    //          | +     "cidr": "192.168.140.0/24"
    //          | fix: Move the pool to 192.168.131.2 to 192.168.131.254
    //          | -     "start": "192.168.140.2",
    //          | -     "end": "192.168.140.254",
    //          | +     "start": "192.168.131.2",
    //          | +     "end": "192.168.131.254",
    ...
    `,
  );
  checkKvm(
    floatingOutsideCidr,
    pool('192.168.140.1', '192.168.140.20'),
    `
    ...
        "cidr": "192.168.131.0/24"
    //          ^^^^^^^^^^^^^^^^^^ error: The floating IP pool 192.168.140.1 to 192.168.140.20 is outside 192.168.131.0/24.
    //          | related 34: The pool begins here.
    //          | related 35: The pool ends here.
    //          | no fix
    ...
    `,
  );
  checkKvm(
    floatingOutsideCidr,
    pool('192.168.140.2', '192.168.140.255'),
    `
    ...
        "cidr": "192.168.131.0/24"
    //          ^^^^^^^^^^^^^^^^^^ error: The floating IP pool 192.168.140.2 to 192.168.140.255 is outside 192.168.131.0/24.
    //          | related 34: The pool begins here.
    //          | related 35: The pool ends here.
    //          | fix: Change the subnet to '192.168.140.0/23'
    //          | -     "cidr": "192.168.131.0/24"
    //          | +     "cidr": "192.168.140.0/23"
    ...
    `,
  );
  checkKvm(
    floatingOutsideCidr,
    pool('192.168.140.200', '192.168.141.9'),
    `
    ...
        "cidr": "192.168.131.0/24"
    //          ^^^^^^^^^^^^^^^^^^ error: The floating IP pool 192.168.140.200 to 192.168.141.9 is outside 192.168.131.0/24.
    //          | related 34: The pool begins here.
    //          | related 35: The pool ends here.
    //          | fix: Change the subnet to '192.168.140.0/23'
    //          | -     "cidr": "192.168.131.0/24"
    //          | +     "cidr": "192.168.140.0/23"
    ...
    `,
  );
  checkKvm(
    floatingOutsideCidr,
    pool('192.168.140.9', '192.168.140.9'),
    `
    ...
        "cidr": "192.168.131.0/24"
    //          ^^^^^^^^^^^^^^^^^^ error: The floating IP pool 192.168.140.9 to 192.168.140.9 is outside 192.168.131.0/24.
    //          | related 34: The pool begins here.
    //          | related 35: The pool ends here.
    //          | fix: Change the subnet to '192.168.140.0/24'
    //          | -     "cidr": "192.168.131.0/24"
    //          | +     "cidr": "192.168.140.0/24"
    //          | fix: Move the pool to 192.168.131.9 to 192.168.131.9
    //          | -     "start": "192.168.140.9",
    //          | -     "end": "192.168.140.9",
    //          | +     "start": "192.168.131.9",
    //          | +     "end": "192.168.131.9",
    ...
    `,
  );
});

test('one end moves where the pool stays in order', () => {
  checkKvm(
    floatingOutsideCidr,
    pool('192.168.131.2', '192.168.132.2'),
    `
    ...
        "end": "192.168.132.2",
    //         ^^^^^^^^^^^^^^^ error: The floating IP pool ends outside 192.168.131.0/24.
    //         | related 36: The subnet of floating IPs is 192.168.131.0/24.
    //         | fix: Change the end of the pool to '192.168.131.2'
    //         | -     "end": "192.168.132.2",
    //         | +     "end": "192.168.131.2",
    ...
    `,
  );
  checkKvm(
    floatingOutsideCidr,
    pool('192.168.131.3', '192.168.132.2'),
    `
    ...
        "end": "192.168.132.2",
    //         ^^^^^^^^^^^^^^^ error: The floating IP pool ends outside 192.168.131.0/24.
    //         | related 36: The subnet of floating IPs is 192.168.131.0/24.
    //         | no fix
    ...
    `,
  );
  checkKvm(
    floatingOutsideCidr,
    pool('192.168.130.250', '192.168.131.245'),
    `
    ...
        "start": "192.168.130.250",
    //           ^^^^^^^^^^^^^^^^^ error: The floating IP pool begins outside 192.168.131.0/24.
    //           | related 36: The subnet of floating IPs is 192.168.131.0/24.
    //           | no fix
    ...
    `,
  );
  checkKvm(
    floatingOutsideCidr,
    pool('192.168.131.20', '192.168.132.0'),
    `
    ...
        "end": "192.168.132.0",
    //         ^^^^^^^^^^^^^^^ error: The floating IP pool ends outside 192.168.131.0/24.
    //         | related 36: The subnet of floating IPs is 192.168.131.0/24.
    //         | no fix
    ...
    `,
  );
});

test('no pool, and no subnet', () => {
  checkKvm(floatingOutsideCidr, { floating_ip: undefined });
  checkKvm(floatingOutsideCidr, { ...pool('192.168.140.2', '192.168.140.9'), 'floating_ip.cidr': undefined });
});
