import { test } from 'vitest';
import { floatingIncomplete } from '../../../../../../server/src/core/dialects/installer/rules/addresses/floating-incomplete.js';
import { checkRule, checkSilent } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';

test('no subnet, which the pool tells', () => {
  checkRule(
    floatingIncomplete,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "floating_ip": {
    //^^^^^^^^^^^^^ warning: 'floating_ip' has no 'cidr'; the installer defaults to 192.0.2.0/24.
    //| fix: Add 'cidr: 192.168.131.0/24'
    //| -     "end": "192.168.131.245"
    //| +     "end": "192.168.131.245",
    //| +     "cidr": "192.168.131.0/24"
        "start": "192.168.131.2",
        "end": "192.168.131.245"
      }
    }
    `,
  );
});

test('a pool on the management network has its subnet', () => {
  checkRule(
    floatingIncomplete,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "baremetal": { "network_cidr": "192.168.128.0/21" },
      "floating_ip": {
    //^^^^^^^^^^^^^ warning: 'floating_ip' has no 'cidr'; the installer defaults to 192.0.2.0/24.
    //| fix: Add 'cidr: 192.168.128.0/21'
    //| -     "end": "192.168.131.245"
    //| +     "end": "192.168.131.245",
    //| +     "cidr": "192.168.128.0/21"
        "start": "192.168.131.2",
        "end": "192.168.131.245"
      }
    }
    `,
  );
});

test('no plausible subnet: it would meet another network', () => {
  checkRule(
    floatingIncomplete,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "fixed_range_cidr": "192.168.131.128/25",
      "floating_ip": { "start": "192.168.131.2", "end": "192.168.131.100" }
    //^^^^^^^^^^^^^ warning: 'floating_ip' has no 'cidr'; the installer defaults to 192.0.2.0/24.
    //| no fix
    }
    `,
  );
});

test('no pool, and nothing at all', () => {
  checkRule(
    floatingIncomplete,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "floating_ip": { "cidr": "192.168.131.0/24" }
    //^^^^^^^^^^^^^ warning: 'floating_ip' has no 'start' and 'end'; the installer defaults to 192.0.2.45 and 192.0.2.254.
    //| no fix
    }
    #- /other.json
    {
      "cloud_type": "KVM",
      "floating_ip": {}
    //^^^^^^^^^^^^^ warning: 'floating_ip' has no 'start', 'end' and 'cidr'; the installer defaults to 192.0.2.45, 192.0.2.254 and 192.0.2.0/24.
    //| no fix
    }
    `,
  );
});

test('half a pool is reported as that', () => {
  checkSilent(
    floatingIncomplete,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "floating_ip": { "start": "192.168.131.2", "cidr": "192.168.131.0/24" }
      }
    `,
  );
});

test('a key that cannot be read is there', () => {
  checkSilent(
    floatingIncomplete,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "floating_ip": { "start": "192.168.131.2", "end": "192.168.131.245", "cidr": "192.168.131/24" }
      }
    `,
  );
});

test('a whole section, none, and none that can be read', () => {
  checkKvm(floatingIncomplete, {});
  checkKvm(floatingIncomplete, { floating_ip: undefined });
  checkKvm(floatingIncomplete, { floating_ip: '192.168.131.0/24' });
});

test('a subnet alone, and half a pool', () => {
  checkKvm(
    floatingIncomplete,
    { 'floating_ip.start': undefined, 'floating_ip.end': undefined },
    `
    ...
      "floating_ip": {
    //^^^^^^^^^^^^^ warning: 'floating_ip' has no 'start' and 'end'; the installer defaults to 192.0.2.45 and 192.0.2.254.
    //| no fix
    ...
    `,
  );
  checkKvm(floatingIncomplete, { 'floating_ip.start': undefined });
  checkKvm(
    floatingIncomplete,
    { 'floating_ip.start': undefined, 'floating_ip.cidr': undefined },
    `
    ...
      "floating_ip": {
    //^^^^^^^^^^^^^ warning: 'floating_ip' has no 'cidr'; the installer defaults to 192.0.2.0/24.
    //| no fix
    ...
    `,
  );
});
