/** `installer/dns-incomplete`. */
import { test } from 'vitest';
import { dnsIncomplete } from '../../../../../../server/src/core/dialects/installer/rules/services/dns-incomplete.js';
import { checkFix, checkRule, checkSilent } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';

test('two servers are missing', () => {
  checkRule(
    dnsIncomplete,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "dns": {
      //^^^^^ warning: Missing required keys 'undercloud_server' and 'overcloud_server' in 'dns'. The seed, the undercloud and the overcloud each need a DNS server.
      //| fix: Add 'undercloud_server' and 'overcloud_server' with '172.20.1.53'
          "seed_server": "172.20.1.53"
        }
      }
    `,
  );
  checkFix(
    dnsIncomplete,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "dns": {
          "seed_server": "172.20.1.53"
        }
      }
    `,
    "Add 'undercloud_server' and 'overcloud_server' with '172.20.1.53'",
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "dns": {
          "seed_server": "172.20.1.53",
          "undercloud_server": "172.20.1.53",
          "overcloud_server": "172.20.1.53"
        }
      }
    `,
  );
});

test('servers that differ tell nothing about the third', () => {
  checkRule(
    dnsIncomplete,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "dns": { "seed_server": "172.20.1.53", "overcloud_server": "172.20.1.54" }
      //^^^^^ warning: Missing required key 'undercloud_server' in 'dns'. The seed, the undercloud and the overcloud each need a DNS server.
      }
    `,
  );
});

test('all three, under whatever names', () => {
  checkSilent(
    dnsIncomplete,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "dns": { "seed_server": "172.20.1.53", "overcloud_nameserver": "172.20.1.53", "undercloud-server": "172.20.1.53" }
      }
    `,
  );
});

test('the server of the others', () => {
  checkKvm(
    dnsIncomplete,
    { 'dns.seed_server': undefined },
    `
      ...
        "dns": {
      //^^^^^ warning: Missing required key 'seed_server' in 'dns'. The seed, the undercloud and the overcloud each need a DNS server.
      //| fix: Add 'seed_server' with '172.20.1.53'
      //| -     "undercloud_server": "172.20.1.53"
      //| +     "undercloud_server": "172.20.1.53",
      //| +     "seed_server": "172.20.1.53"
      ...
  `,
  );
});

test('a name is no DNS server', () => {
  checkKvm(
    dnsIncomplete,
    { dns: { seed_server: 'ns.example.net' } },
    `
      ...
        "dns": {
      //^^^^^ warning: Missing required keys 'undercloud_server' and 'overcloud_server' in 'dns'. The seed, the undercloud and the overcloud each need a DNS server.
      //| no fix
      ...
  `,
  );
});
