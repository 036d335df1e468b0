/** A server has no NIC mapping, although the model has some. */
import { test } from 'vitest';
import { serverNoNicMapping } from '../../../../../../server/src/core/dialects/input-model/rules/servers/server-no-nic-mapping.js';
import { checkModel } from '../../../../../support/examples.js';
import { changed } from '../changed.js';
import { server } from './files.js';

test('the mapping of the model is offered', () => {
  const files = server([/ +nic-mapping: .*\n/, '']);
  checkModel(
    serverNoNicMapping,
    {
      'data/servers.yml': `
      ...
        - id: controller1
        #     ^^^^^^^^^^^ warning: Server 'controller1' has no 'nic-mapping'.
        #     | fix: Add 'nic-mapping: TWO-PORTS'
        #     |       ilo-ip: 192.168.9.3
        #     | +     nic-mapping: TWO-PORTS
      ...
    `,
    },
    { files },
  );
});

test('of many mappings the first five', () => {
  const files = changed([
    ['servers', / +nic-mapping: .*\n/, ''],
    [
      'nic_mappings',
      'nic-mappings:\n',
      `nic-mappings:\n${['A', 'B', 'C', 'D', 'E'].map((name) => `  - name: ${name}\n    physical-ports: []\n`).join('')}`,
    ],
  ]);
  checkModel(
    serverNoNicMapping,
    {
      'data/servers.yml': `
      ...
        - id: controller1
        #     ^^^^^^^^^^^ warning: Server 'controller1' has no 'nic-mapping'.
        #     | fix: Add 'nic-mapping: A'
        #     |       ilo-ip: 192.168.9.3
        #     | +     nic-mapping: A
        #     | fix: Add 'nic-mapping: B'
        #     |       ilo-ip: 192.168.9.3
        #     | +     nic-mapping: B
        #     | fix: Add 'nic-mapping: C'
        #     |       ilo-ip: 192.168.9.3
        #     | +     nic-mapping: C
        #     | fix: Add 'nic-mapping: D'
        #     |       ilo-ip: 192.168.9.3
        #     | +     nic-mapping: D
        #     | fix: Add 'nic-mapping: E'
        #     |       ilo-ip: 192.168.9.3
        #     | +     nic-mapping: E
      ...
    `,
    },
    { files },
  );
});

test.each([
  [
    'a virtual server, and a mapping that cannot be read',
    server(
      [/nic-mapping: .*\n/, 'hypervisor-id: controller2\n'],
      [/nic-mapping: .*\n/, 'nic-mapping: !secret mapping\n'],
    ),
  ],
  [
    'a model without mappings',
    changed([
      ['servers', /nic-mapping: .*\n/, 'note: none\n'],
      ['nic_mappings', /nic-mappings:[\s\S]*/, ''],
    ]),
  ],
])('%s', (_, files) => {
  checkModel(serverNoNicMapping, {}, { files });
});
