import { test } from 'vitest';
import { machines } from '../../../../../../server/src/core/dialects/installer/examples.js';
import { csvOf } from '../../../../../../server/src/core/dialects/installer/rules/baremetal/lines-examples.js';
import { nodeMinDiskLow } from '../../../../../../server/src/core/dialects/installer/rules/cloud/node-min-disk-low.js';
import { checkRule, checkSilent } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';

const machine = (power: string) =>
  `#- /baremetal.csv\n78:e7:d1:22:5d:58,administrator,secret,192.168.11.1,8,32768,300,OvercloudCompute,${power}\n`;

test('smaller disks than the support matrix allows', () => {
  checkRule(
    nodeMinDiskLow,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "node_min_disk": "300"
    //                 ^^^^^ warning: 'node_min_disk' is 300 GiB; the support matrix requires at least 512 GiB.
    //                 | fix: Remove 'node_min_disk'
    //                 | -   "cloud_type": "KVM",
    //                 | -   "node_min_disk": "300"
    //                 | +   "cloud_type": "KVM"
    }
    `,
  );
});

test('a Moonshot chassis has smaller disks', () => {
  const kvm = (size: number) => `#- /kvm.json\n{ "cloud_type": "KVM", "node_min_disk": ${size} }\n`;
  checkSilent(nodeMinDiskLow, machine('HP_Moonshot:0x82:0x72') + kvm(100));
  checkRule(
    nodeMinDiskLow,
    `${machine('HP_Moonshot:0x82:0x72')}${kvm(70)}                                        ^^ warning: 'node_min_disk' is 70 GiB; the support matrix requires at least 100 GiB.`,
  );
  checkRule(
    nodeMinDiskLow,
    `${machine('IPMI')}${kvm(100)}                                        ^^^ warning: 'node_min_disk' is 100 GiB; the support matrix requires at least 512 GiB.`,
  );
});

test.each(['512', '"1024"', '"small"', '""'])('%s is enough or cannot be told', (size) => {
  checkSilent(nodeMinDiskLow, `#- /kvm.json\n{ "cloud_type": "KVM", "node_min_disk": ${size} }`);
});

test('one Moonshot node among other machines is enough', () => {
  const files = {
    'baremetal.csv': csvOf([machines[0], machines[6].replace('IPMI', 'HP_Moonshot:0x82:0x72')]),
  };
  checkKvm(nodeMinDiskLow, { node_min_disk: 100 }, '', { files });
  checkKvm(
    nodeMinDiskLow,
    { node_min_disk: 99 },
    `
    #- /custom-ips.json
    ...
      "node_min_disk": 99
    //                 ^^ warning: 'node_min_disk' is 99 GiB; the support matrix requires at least 100 GiB.
    //                 | fix: Remove 'node_min_disk'
    //                 | -   },
    //                 | -   "node_min_disk": 99
    //                 | +   }
    ...
    `,
    { files },
  );
});
