import { test } from 'vitest';
import { ipInvalid } from '../../../../server/src/core/rules/common/ip-invalid.js';
import { checkRule } from '../../../support/check-rule.js';

test('in an address, a subnet and either end of a range, once for each text', () => {
  checkRule(
    ipInvalid,
    `
    physical-networks:
      - network: external
        gateway-ip: 192.168.11.256
        #           ^^^^^^^^^^^^^^ error: '192.168.11.256' is not a valid IP address. IPv4 addresses have four parts from 0 to 255.
        #           | no fix
        cidr: 192.168.11/24
        #     ^^^^^^^^^^^^^ error: '192.168.11' is not a valid IP address: it has 3 parts instead of four.
        addresses:
          - 192.168.11.4-192.168.11.4o
          # ^^^^^^^^^^^^^^^^^^^^^^^^^^ error: '192.168.11.4o' is not a valid IP address. IPv4 addresses have four parts from 0 to 255.
          - 192.168.11.x - 192.168.11.x
          # ^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: '192.168.11.x' is not a valid IP address. IPv4 addresses have four parts from 0 to 255.
          - 1.2.3.x-1.2.3.y
          # ^^^^^^^^^^^^^^^ error: '1.2.3.x' is not a valid IP address. IPv4 addresses have four parts from 0 to 255.
          # ^^^^^^^^^^^^^^^ error: '1.2.3.y' is not a valid IP address. IPv4 addresses have four parts from 0 to 255.
    `,
  );
});

test('one that is missing is called missing', () => {
  checkRule(
    ipInvalid,
    `
    physical-networks:
      - network: external
        gateway-ip: ""
        #           ^^ error: An IP address is missing here.
        cidr: "/24"
        #     ^^^^^ error: An IP address is missing in '/24'.
        addresses:
          - 192.168.11.4-
          # ^^^^^^^^^^^^^ error: An IP address is missing in '192.168.11.4-'.
    `,
  );
});

test('the first and the last address, IPv6, and what cannot be known are left alone', () => {
  checkRule(
    ipInvalid,
    `
    physical-networks:
      - { network: a, gateway-ip: 2001:db8::1, cidr: "{{ subnet }}", addresses: [0.0.0.0-255.255.255.255] }
      - { network: b, gateway-ip: "1.2.3.{{ host }}", cidr: 192.168.11.0/33, addresses: ["{{ a }}-1.2.3.x"] }
    `,
  );
});

test('of a leading zero, a number, a blank and a placeholder other rules speak', () => {
  checkRule(ipInvalid, 'physical-networks: [{ network: a, gateway-ip: 192.168.011.254, cidr: 10 }]');
  checkRule(
    ipInvalid,
    `
    #- /kvm-custom-ips.json
    { "cloud_type": "KVM", "customer_router_ip": "10.0.0. 1", "fixed_range_cidr": "",
      "baremetal": { "network_gateway": "<gateway>" } }
    `,
  );
});

test('where a prefix does not belong, another rule speaks of it', () => {
  checkRule(
    ipInvalid,
    '#- /kvm-custom-ips.json\n{ "cloud_type": "KVM", "baremetal": { "network_seed_ip": "192.168.130.3/24" } }\n',
  );
  checkRule(
    ipInvalid,
    `
    #- /kvm-custom-ips.json
    { "cloud_type": "KVM", "baremetal": {
        "network_seed_ip": "192.168.130.3/33"
        //                 ^^^^^^^^^^^^^^^^^^ error: '192.168.130.3/33' is not a valid IP address. IPv4 addresses have four parts from 0 to 255.
    } }
    `,
  );
});

test('a text of blanks', () => {
  checkRule(
    ipInvalid,
    `
    physical-networks:
      - { network: a, gateway-ip: "  " }
      #                           ^^^^ error: An IP address is missing here.
      - { network: b, addresses: ["10.0.0.1- "] }
      #                           ^^^^^^^^^^^^ error: An IP address is missing in '10.0.0.1- '.
    `,
  );
});

test('a range, and another sign before the prefix, are called that', () => {
  checkRule(
    ipInvalid,
    `
    #- /kvm-custom-ips.json
    { "cloud_type": "KVM",
      "fixed_range_cidr": "172.22.4.1-172.22.4.90",
      //                  ^^^^^^^^^^^^^^^^^^^^^^^^ error: '172.22.4.1-172.22.4.90' is a range. A subnet is one address with a prefix.
      //                  | no fix
      "customer_router_ip": "172.22.5.1 - 172.22.5.9",
      "baremetal": { "network_gateway": "172.22.5.1-172.22.5.9",
        //                              ^^^^^^^^^^^^^^^^^^^^^^^ error: '172.22.5.1-172.22.5.9' is a range. One address belongs here.
        "network_cidr": "172.22.5.0\\\\24" } }
        //              ^^^^^^^^^^^^^^^^ error: '172.22.5.0\\24' has '\\' before its prefix. Write '/'.
        //              | preferred fix: Change to '172.22.5.0/24'
    `,
  );
});
