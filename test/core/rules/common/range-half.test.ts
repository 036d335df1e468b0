import { test } from 'vitest';
import { rangeHalf } from '../../../../server/src/core/rules/common/range-half.js';
import { checkRule } from '../../../support/check-rule.js';

const baremetal = (members: string) =>
  `#- /kvm-custom-ips.json\n{ "cloud_type": "KVM", "baremetal": { ${members} } }\n`;

test('the other end is added behind the one that is there, with the same address', () => {
  checkRule(
    rangeHalf,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "baremetal": {
        "network_seed_range_start": "10.0.0.9",
      //^^^^^^^^^^^^^^^^^^^^^^^^^^ error: 'network_seed_range_start' is only one end of a range; 'network_seed_range_end' is missing.
      //| fix: Add 'network_seed_range_end' with the same address
      //|       "network_seed_range_start": "10.0.0.9",
      //| +     "network_seed_range_end": "10.0.0.9",
        "network_undercloud_range_end": "10.0.0.300"
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: 'network_undercloud_range_end' is only one end of a range; 'network_undercloud_range_start' is missing.
      //| no fix
      }
    }
    `,
  );
  checkRule(
    rangeHalf,
    `
    #- /kvm-custom-ips.json
    { "cloud_type": "KVM", "baremetal": {
        "network_seed_range_end": ["10.0.0.9"]
      //^^^^^^^^^^^^^^^^^^^^^^^^ error: 'network_seed_range_end' is only one end of a range; 'network_seed_range_start' is missing.
      //| no fix
    } }
    `,
  );
});

test('JSON knows no merges, so that a key of that name brings nothing', () => {
  checkRule(
    rangeHalf,
    `
    #- /kvm-custom-ips.json
    { "cloud_type": "KVM", "baremetal": { "<<": {},
        "network_seed_range_start": "10.0.0.9"
      //^^^^^^^^^^^^^^^^^^^^^^^^^^ error: 'network_seed_range_start' is only one end of a range...
    } }
    `,
  );
});

test('both ends, and neither', () => {
  checkRule(rangeHalf, baremetal('"network_seed_range_start": "10.0.0.9", "network_seed_range_end": "x"'));
  checkRule(rangeHalf, baremetal('"network_cidr": "10.0.0.0/24"'));
});

test('an end that is misspelt, or stands at another level, is not missing', () => {
  checkRule(
    rangeHalf,
    baremetal('"network_seed_range_start": "10.0.0.9", "network_seed_rang_end": "10.0.0.20"'),
  );
  checkRule(
    rangeHalf,
    baremetal('"network_seed_range_start": "10.0.0.9", "Network_Seed_Range_End": "10.0.0.20"'),
  );
  checkRule(
    rangeHalf,
    '#- /a.json\n{ "cloud_type": "KVM", "network_seed_range_end": "10.0.0.20", "baremetal": { "network_seed_range_start": "10.0.0.9" } }\n',
  );
});

test('what is missing from a broken file is unknown, and of a section that is not whole its own rule speaks', () => {
  checkRule(
    rangeHalf,
    '#- /a.json\n{ "cloud_type": "KVM", "baremetal": { "network_seed_range_start": "10.0.0.9"\n',
  );
  checkRule(rangeHalf, '#- /a.json\n{ "cloud_type": "KVM", "svc": { "allocate_start": "192.168.132.2" } }\n');
});
