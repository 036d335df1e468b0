import { test } from 'vitest';
import { cidrTooSmall } from '../../../../server/src/core/rules/common/cidr-too-small.js';
import { checkRule } from '../../../support/check-rule.js';

test('/31 and /32 have no room, with host bits or without', () => {
  checkRule(
    cidrTooSmall,
    `
    physical-networks:
      - network: external
        cidr: 192.168.11.4/32
        #     ^^^^^^^^^^^^^^^ error: '192.168.11.4/32' is too small for a network: it has only one address.
        #     | no fix
      - { network: service, cidr: 192.168.11.5/31 }
      #                           ^^^^^^^^^^^^^^^ error: '192.168.11.5/31' is too small for a network: it has only two addresses.
      - { network: storage, cidr: "2001:db8::/127" }
      #                           ^^^^^^^^^^^^^^^^ error: '2001:db8::/127' is too small for a network: it has only two addresses.
    `,
  );
});

test('/30 has, and so has what is no subnet', () => {
  checkRule(
    cidrTooSmall,
    `
    physical-networks:
      - { network: a, cidr: 192.168.11.4/30, gateway-ip: 192.168.11.5/32 }
      - { network: b, cidr: "2001:db8::/126" }
      - { network: c, cidr: 192.168.11.4/33 }
      - { network: d, cidr: "{{ subnet }}/32" }
    `,
  );
});
