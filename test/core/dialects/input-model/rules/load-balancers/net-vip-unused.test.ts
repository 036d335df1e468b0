import { describe, test } from 'vitest';
import { exampleFile } from '../../../../../../server/src/core/dialects/input-model/examples.js';
import {
  balancerExample,
  networkGroupText,
  networksText,
} from '../../../../../../server/src/core/dialects/input-model/rules/load-balancers/examples.js';
import { netVipUnused } from '../../../../../../server/src/core/dialects/input-model/rules/load-balancers/net-vip-unused.js';
import { checkModel } from '../../../../../support/examples.js';

/** The first network of the model with a virtual address that has more lines. */
const vip = (lines = '', files: Readonly<Record<string, string>> = {}) =>
  balancerExample([{}], {
    'data/networks.yml': networksText(`vips:\n  - address: 192.168.10.200${lines}`),
    ...files,
  })();

describe('input-model/net-vip-unused', () => {
  test('other roles', () => {
    checkModel(
      netVipUnused,
      {
        'data/networks.yml': `
      ...
            - address: 192.168.10.200
            #          ^^^^^^^^^^^^^^ warning: Virtual address is unused: no load balancer of 'MANAGEMENT' has exactly these roles.
            #          | unnecessary
            #          | fix: Remove the virtual address
            #          | -     vips:
            #          | -       - address: 192.168.10.200
            #          | -         roles:
            #          | -           - admin
            #          | +     vips: []
      ...
    `,
      },
      { files: vip('\n    roles:\n      - admin') },
    );
  });

  test('the order of roles does not matter, nor how often they are said', () => {
    checkModel(
      netVipUnused,
      {},
      { files: vip('\n    roles:\n      - admin\n      - internal\n      - admin') },
    );
  });

  test('one without roles is for whoever comes', () => {
    checkModel(netVipUnused, {}, { files: vip() });
  });

  test('an empty list is as good as none, and what cannot be read may be right', () => {
    checkModel(
      netVipUnused,
      {},
      { files: vip('\n    roles: []\n  - address: 192.168.10.201\n    roles: ["{{ role }}"]') },
    );
  });

  test('a group without load balancers', () => {
    checkModel(
      netVipUnused,
      {
        'data/networks.yml': `
      ...
            - address: 10.0.1.9
            #          ^^^^^^^^ warning: Virtual address is unused: no load balancer of 'EXTERNAL-API' can take it.
            #          | fix: Remove the virtual address
            #          | -     vips:
            #          | -       - address: 10.0.1.9
            #          | +     vips: []
      ...
    `,
      },
      {
        files: {
          'data/networks.yml': exampleFile('data/networks.yml').replace(
            'vlanid: 101',
            'vlanid: 101\n    vips:\n      - address: 10.0.1.9',
          ),
          'data/network_groups.yml': exampleFile('data/network_groups.yml').replace(
            '    load-balancers:\n      - external-lb\n',
            '',
          ),
        },
      },
    );
  });

  test('a load balancer whose roles cannot be read may take it', () => {
    checkModel(
      netVipUnused,
      {},
      {
        files: vip('\n    roles:\n      - admin', {
          'data/control_plane.yml': exampleFile('data/control_plane.yml').replace(
            '- public',
            '- "{{ role }}"',
          ),
        }),
      },
    );
  });

  test('a network group that is not there', () => {
    checkModel(
      netVipUnused,
      {},
      {
        files: {
          'data/networks.yml': exampleFile('data/networks.yml').replace(
            'network-group: EXTERNAL-API',
            'network-group: NOTHING\n    vips:\n      - address: 10.0.1.9',
          ),
        },
      },
    );
  });

  test('lists of load balancers that cannot be read', () => {
    checkModel(
      netVipUnused,
      {},
      {
        files: vip('\n    roles:\n      - admin', {
          'data/network_groups.yml': networkGroupText(['- lb', '- "{{ lb }}"']),
        }),
      },
    );
  });
});
