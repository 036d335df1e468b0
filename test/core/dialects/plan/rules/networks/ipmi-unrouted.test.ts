import { test } from 'vitest';
import { ipmiUnrouted } from '../../../../../../server/src/core/dialects/plan/rules/networks/ipmi-unrouted.js';
import { checkRule } from '../../../../../support/check-rule.js';

test('without a gateway there is no route', () => {
  checkRule(
    ipmiUnrouted,
    `
      physical-networks:
        - network: ipmi
        #          ^^^^ warning: 'ipmi' has no 'gateway-ip', so the management network has no route to it.
        #          | fix: Add 'gateway-ip: 192.168.11.199'
        #          |       cidr: 192.168.11.0/24
        #          | +     gateway-ip: 192.168.11.199
          cidr: 192.168.11.0/24
          addresses: [192.168.11.200-192.168.11.254]
          port: ipmi
    `,
  );
});

test('a gateway that is half typed, and IPMI without a subnet, are unknown', () => {
  checkRule(
    ipmiUnrouted,
    `
      physical-networks:
        - network: ipmi
          cidr: 192.168.11.0/24
          gateway-ip:
          port: ipmi
    `,
  );
});

test('no IPMI, IPMI twice, a gateway, or no subnet', () => {
  checkRule(
    ipmiUnrouted,
    `
    physical-networks: [{ network: external, cidr: 10.0.0.0/24 }]
    `,
  );
  checkRule(
    ipmiUnrouted,
    `
    physical-networks: [{ network: ipmi, cidr: 10.0.0.0/24 }, { network: ipmi, cidr: 10.0.0.0/24 }]
    `,
  );
  checkRule(
    ipmiUnrouted,
    `
    physical-networks: [{ network: ipmi, cidr: 10.0.0.0/24, gateway-ip: 10.0.0.1 }]
    `,
  );
  checkRule(
    ipmiUnrouted,
    `
    physical-networks: [{ network: ipmi, cidr: "{{ subnet }}" }]
    `,
  );
});

test('a subnet without a free address', () => {
  checkRule(
    ipmiUnrouted,
    `
    physical-networks:
      - network: ipmi
      #          ^^^^ warning: 'ipmi' has no 'gateway-ip', so the management network has no route to it.
      #          | no fix
        cidr: 10.0.0.0/30
        addresses: [10.0.0.1-10.0.0.2]
    `,
  );
});
