import { test } from 'vitest';
import { ipLeadingZero } from '../../../../server/src/core/rules/common/ip-leading-zero.js';
import { checkRule } from '../../../support/check-rule.js';

test('the zeros go, wherever they stand', () => {
  checkRule(
    ipLeadingZero,
    `
    physical-networks:
      - network: external
        gateway-ip: 192.168.011.254 # of the street
        #           ^^^^^^^^^^^^^^^ error: A part of '192.168.011.254' begins with a zero, which some programs read as octal.
        #           | preferred fix: Change to '192.168.11.254'
        #           | -     gateway-ip: 192.168.011.254 # of the street
        #           | +     gateway-ip: 192.168.11.254 # of the street
        cidr: "010.00.0.0/8"
        #     ^^^^^^^^^^^^^^ error: A part of '010.00.0.0' begins with a zero, which some programs read as octal.
        #     | preferred fix: Change to '10.0.0.0/8'
        #     | -     cidr: "010.00.0.0/8"
        #     | +     cidr: "10.0.0.0/8"
        addresses: [10.1.1.2-10.1.1.09]
        #           ^^^^^^^^^^^^^^^^^^ error: A part of '10.1.1.09' begins with a zero, which some programs read as octal.
        #           | preferred fix: Change to '10.1.1.2-10.1.1.9'
    `,
  );
});

test('a dot that was lost is a guess, as in a published example', () => {
  checkRule(
    ipLeadingZero,
    `
    #- /kvm-custom-ips.json
    { "cloud_type": "KVM",
      "fixed_range_cidr": "192.08.0/21" }
      //                  ^^^^^^^^^^^^^ error: A part of '192.08.0' begins with a zero, which some programs read as octal.
      //                  | fix: Change to '192.0.8.0/21'
      //                  | -   "fixed_range_cidr": "192.08.0/21" }
      //                  | +   "fixed_range_cidr": "192.0.8.0/21" }
    `,
  );
});

test('zeros that are whole parts, and what is no address without them, are left alone', () => {
  checkRule(
    ipLeadingZero,
    `
    physical-networks:
      - { network: a, cidr: 10.0.0.0/8, gateway-ip: 0.0.0.0 }
      - { network: b, cidr: 10.08/16, gateway-ip: 192.168.0256.1 }
      - { network: c, gateway-ip: 2001:0db8::1, addresses: ["010.0.0.1-{{ last }}"] }
    `,
  );
});
