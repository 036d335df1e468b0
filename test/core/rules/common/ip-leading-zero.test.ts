import { test } from 'vitest';
import { ipLeadingZero } from '../../../../server/src/core/rules/common/ip-leading-zero.js';
import { checkRule, checkRules } from '../../../support/check-rule.js';

test('the zeros go, wherever they stand', () => {
  checkRule(
    ipLeadingZero,
    `
    physical-networks:
      - network: external
        gateway-ip: 192.168.011.254 # of the street
        #           ^^^^^^^^^^^^^^^ error: '192.168.011.254' has a part with a leading zero, which some programs read as octal.
        #           | preferred fix: Change to '192.168.11.254'
        #           | -     gateway-ip: 192.168.011.254 # of the street
        #           | +     gateway-ip: 192.168.11.254 # of the street
        cidr: "010.00.0.0/8"
        #     ^^^^^^^^^^^^^^ error: '010.00.0.0' has a part with a leading zero, which some programs read as octal.
        #     | preferred fix: Change to '10.0.0.0/8'
        #     | -     cidr: "010.00.0.0/8"
        #     | +     cidr: "10.0.0.0/8"
        addresses: [10.1.1.2-10.1.1.09]
        #           ^^^^^^^^^^^^^^^^^^ error: '10.1.1.09' has a part with a leading zero, which some programs read as octal.
        #           | preferred fix: Change to '10.1.1.2-10.1.1.9'
    `,
  );
});

test('where a part is missing, that is told instead', () => {
  checkRules(
    ['common/ip-leading-zero', 'common/ip-invalid', 'common/cidr-invalid'],
    `
    #- /kvm-custom-ips.json
    { "cloud_type": "KVM",
      "fixed_range_cidr": "172.07.0/20",
      //                  ^^^^^^^^^^^^^ error common/ip-invalid: '172.07.0' is not a valid IP address: it has 3 parts instead of four.
      //                  | fix: Change to '172.0.7.0/20'
      //                  | -   "fixed_range_cidr": "172.07.0/20",
      //                  | +   "fixed_range_cidr": "172.0.7.0/20",
      "customer_router_ip": "172.07.1" }
      //                    ^^^^^^^^^^ error common/ip-invalid: '172.07.1' is not a valid IP address: it has 3 parts instead of four.
      //                    | fix: Change to '172.0.7.1'
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
