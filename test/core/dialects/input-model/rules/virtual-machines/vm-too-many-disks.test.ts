/** A virtual server has too many disks. */
import { test } from 'vitest';
import { vmTooManyDisks } from '../../../../../../server/src/core/dialects/input-model/rules/virtual-machines/vm-too-many-disks.js';
import { checkModel } from '../../../../../support/examples.js';
import { vm } from './files.js';

test('the first number that is too large, with disks of volume and device groups', () => {
  const files = vm(
    [
      'disk',
      '          - /dev/vda_root\n',
      Array.from({ length: 30 }, (_, index) => `          - /dev/sd${index}\n`).join(''),
    ],
    [
      'disk',
      '    vm-size:',
      '    device-groups:\n      - name: data\n        devices:\n          - name: /dev/vdz\n    vm-size:',
    ],
  );
  checkModel(
    vmTooManyDisks,
    {
      'data/vm_servers.yml': `
      ...
          ip-addr: 192.168.10.22
          role: VM-ROLE
          #     ^^^^^^^ error: Virtual server 'vm1' must have fewer than 31 disks, not 31.
          #     | related vm_disk.yml:5: Disk model 'VM-DISKS' is defined here.
      ...
          role: VM-ROLE
          #     ^^^^^^^ error: Virtual server 'vm2' must have fewer than 31 disks, not 31.
          #     | related vm_disk.yml:5: Disk model 'VM-DISKS' is defined here.
      ...
    `,
    },
    { files },
  );
});

test.each([
  [
    'one less',
    vm([
      'disk',
      '          - /dev/vda_root\n',
      Array.from({ length: 30 }, (_, index) => `          - /dev/sd${index}\n`).join(''),
    ]),
  ],
  ['a role without a disk model', vm(['roles', 'disk-model: VM-DISKS', 'note: none'])],
])('%s', (_, files) => {
  checkModel(vmTooManyDisks, {}, { files });
});
