/** What the repairs of these rules do to their bad examples. */
import { expect, test } from 'vitest';
import { repairsOf, rulesIn } from '../repairs.js';

const REPAIRS = `
input-no-version
  Add 'product'
    +product:
    +  version: 2
missing-top-level-key
  Add 'disk-models' with 'CONTROLLER-DISKS' and 'COMPUTE-DISKS'
    +disk-models:
    +  - name: CONTROLLER-DISKS
    +    volume-groups:
    +      - name: ardana-vg
    +        physical-volumes: [/dev/sda_root]
    +        logical-volumes:
    +          - name: root
    +            size: 80%
    +            fstype: ext4
    +            mount: /
    +  - name: COMPUTE-DISKS
    +    volume-groups:
    +      - name: ardana-vg
    +        physical-volumes: [/dev/sda_root]
    +        logical-volumes:
    +          - name: root
    +            size: 80%
    +            fstype: ext4
    +            mount: /
`;

test.each(rulesIn(REPAIRS))('%s', (rule, written) => {
  expect(repairsOf(rule)).toBe(written);
});
