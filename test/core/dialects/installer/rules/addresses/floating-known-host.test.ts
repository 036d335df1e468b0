import { test } from 'vitest';
import { floatingKnownHost } from '../../../../../../server/src/core/dialects/installer/rules/addresses/floating-known-host.js';
import { checkRule, checkSilent } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';

test('one server in several keys is one mistake', () => {
  checkRule(
    floatingKnownHost,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "ntp": {
        "overcloud_server": "192.168.131.100",
        "undercloud_server": "192.168.131.100"
    //                       ^^^^^^^^^^^^^^^^^ error: 192.168.131.100, the NTP server of the undercloud, is in the floating IP pool 192.168.131.2 to 192.168.131.245.
    //                       | related 8: The pool begins here.
    //                       | related 4: It is also the NTP server of the overcloud.
    //                       | related 7: It is also the DNS server of the seed.
    //                       | fix: Change the start of the pool to '192.168.131.101'
    //                       | -   "floating_ip": { "start": "192.168.131.2", "end": "192.168.131.245", "cidr": "192.168.131.0/24" }
    //                       | +   "floating_ip": { "start": "192.168.131.101", "end": "192.168.131.245", "cidr": "192.168.131.0/24" }
    //                       | fix: Change the end of the pool to '192.168.131.99'
    //                       | -   "floating_ip": { "start": "192.168.131.2", "end": "192.168.131.245", "cidr": "192.168.131.0/24" }
    //                       | +   "floating_ip": { "start": "192.168.131.2", "end": "192.168.131.99", "cidr": "192.168.131.0/24" }
      },
      "dns": { "seed_server": "192.168.131.100" },
      "floating_ip": { "start": "192.168.131.2", "end": "192.168.131.245", "cidr": "192.168.131.0/24" }
    }
    `,
  );
});

test('routers, proxies and arrays', () => {
  checkRule(
    floatingKnownHost,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "neutron": { "public_interface_default_route": "192.168.131.245" },
    //                                               ^^^^^^^^^^^^^^^^^ error: 192.168.131.245, the default route of the public interface, is in the floating IP pool 192.168.131.2 to 192.168.131.245.
    //                                               | related 7: The pool begins here.
    //                                               | fix: Change the end of the pool to '192.168.131.244'
    //                                               | -   "floating_ip": { "start": "192.168.131.2", "end": "192.168.131.245", "cidr": "192.168.131.0/24" }
    //                                               | +   "floating_ip": { "start": "192.168.131.2", "end": "192.168.131.244", "cidr": "192.168.131.0/24" }
      "codn": { "overcloud_http_proxy": "http://192.168.131.8:8080" },
    //                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: 192.168.131.8, a proxy, is in the floating IP pool 192.168.131.2 to 192.168.131.245.
    //                                  | related 7: The pool begins here.
    //                                  | fix: Change the start of the pool to '192.168.131.9'
    //                                  | -   "floating_ip": { "start": "192.168.131.2", "end": "192.168.131.245", "cidr": "192.168.131.0/24" }
    //                                  | +   "floating_ip": { "start": "192.168.131.9", "end": "192.168.131.245", "cidr": "192.168.131.0/24" }
    //                                  | fix: Change the end of the pool to '192.168.131.7'
    //                                  | -   "floating_ip": { "start": "192.168.131.2", "end": "192.168.131.245", "cidr": "192.168.131.0/24" }
    //                                  | +   "floating_ip": { "start": "192.168.131.2", "end": "192.168.131.7", "cidr": "192.168.131.0/24" }
      "vsa": { "cluster_1": { "hplefthand_api_url": "https://192.168.131.40:8081/lhos" } },
    //                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: 192.168.131.40, the array of the back end 'cluster_1', is in the floating IP pool 192.168.131.2 to 192.168.131.245.
    //                                              | related 7: The pool begins here.
    //                                              | fix: Change the start of the pool to '192.168.131.41'
    //                                              | -   "floating_ip": { "start": "192.168.131.2", "end": "192.168.131.245", "cidr": "192.168.131.0/24" }
    //                                              | +   "floating_ip": { "start": "192.168.131.41", "end": "192.168.131.245", "cidr": "192.168.131.0/24" }
    //                                              | fix: Change the end of the pool to '192.168.131.39'
    //                                              | -   "floating_ip": { "start": "192.168.131.2", "end": "192.168.131.245", "cidr": "192.168.131.0/24" }
    //                                              | +   "floating_ip": { "start": "192.168.131.2", "end": "192.168.131.39", "cidr": "192.168.131.0/24" }
      "3par": { "CPG_1": { "san_ip": "192.168.131.21", "iscsi_ip_address": "192.168.131.22" } },
    //                               ^^^^^^^^^^^^^^^^ error: 192.168.131.21, the array of the back end 'CPG_1', is in the floating IP pool 192.168.131.2 to 192.168.131.245.
    //                               | related 7: The pool begins here.
    //                               | fix: Change the start of the pool to '192.168.131.22'
    //                               | -   "floating_ip": { "start": "192.168.131.2", "end": "192.168.131.245", "cidr": "192.168.131.0/24" }
    //                               | +   "floating_ip": { "start": "192.168.131.22", "end": "192.168.131.245", "cidr": "192.168.131.0/24" }
    //                               | fix: Change the end of the pool to '192.168.131.20'
    //                               | -   "floating_ip": { "start": "192.168.131.2", "end": "192.168.131.245", "cidr": "192.168.131.0/24" }
    //                               | +   "floating_ip": { "start": "192.168.131.2", "end": "192.168.131.20", "cidr": "192.168.131.0/24" }
    //                                                                     ^^^^^^^^^^^^^^^^ error: 192.168.131.22, the array of the back end 'CPG_1', is in the floating IP pool 192.168.131.2 to 192.168.131.245.
    //                                                                     | related 7: The pool begins here.
    //                                                                     | fix: Change the start of the pool to '192.168.131.23'
    //                                                                     | -   "floating_ip": { "start": "192.168.131.2", "end": "192.168.131.245", "cidr": "192.168.131.0/24" }
    //                                                                     | +   "floating_ip": { "start": "192.168.131.23", "end": "192.168.131.245", "cidr": "192.168.131.0/24" }
    //                                                                     | fix: Change the end of the pool to '192.168.131.21'
    //                                                                     | -   "floating_ip": { "start": "192.168.131.2", "end": "192.168.131.245", "cidr": "192.168.131.0/24" }
    //                                                                     | +   "floating_ip": { "start": "192.168.131.2", "end": "192.168.131.21", "cidr": "192.168.131.0/24" }
      "floating_ip": { "start": "192.168.131.2", "end": "192.168.131.245", "cidr": "192.168.131.0/24" }
    }
    `,
  );
});

test('the seed VM, the customer router and the gateway are reported elsewhere', () => {
  checkSilent(
    floatingKnownHost,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "customer_router_ip": "192.168.131.5",
        "baremetal": { "network_seed_ip": "192.168.131.6" },
        "svc": { "customer_router_ip": "192.168.131.5" },
        "neutron": { "public_interface_default_route": "192.168.131.1" },
        "floating_ip": { "start": "192.168.131.1", "end": "192.168.131.245", "cidr": "192.168.131.0/24" }
      }
    `,
  );
});

test('hosts outside, and names', () => {
  checkSilent(
    floatingKnownHost,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "ntp": { "overcloud_server": "192.168.131.246", "undercloud_server": "ntp.example.net" },
        "floating_ip": { "start": "192.168.131.2", "end": "192.168.131.245", "cidr": "192.168.131.0/24" }
      }
    `,
  );
});

test('a subnet that cannot be read, and the address of the VSA', () => {
  checkKvm(
    floatingKnownHost,
    { 'floating_ip.cidr': '<cidr>', 'ntp.overcloud_server': '192.168.131.9' },
    `
    ...
        "overcloud_server": "192.168.131.9",
    //                      ^^^^^^^^^^^^^^^ error: 192.168.131.9, the NTP server of the overcloud, is in the floating IP pool 192.168.131.2 to 192.168.131.245.
    //                      | related 34: The pool begins here.
    //                      | fix: Change the start of the pool to '192.168.131.10'
    //                      | -     "start": "192.168.131.2",
    //                      | +     "start": "192.168.131.10",
    //                      | fix: Change the end of the pool to '192.168.131.8'
    //                      | -     "end": "192.168.131.245",
    //                      | +     "end": "192.168.131.8",
    ...
    `,
  );
  checkKvm(floatingKnownHost, {
    floating_ip: { start: '192.0.2.2', end: '192.0.2.254', cidr: '192.0.2.0/24' },
    'ntp.overcloud_server': '192.0.2.253',
  });
});

test('a proxy with a name, and no pool', () => {
  checkKvm(floatingKnownHost, { codn: { overcloud_http_proxy: 'http://proxy.example.net:8080' } });
  checkKvm(floatingKnownHost, { floating_ip: undefined, 'ntp.overcloud_server': '192.168.131.9' });
});
