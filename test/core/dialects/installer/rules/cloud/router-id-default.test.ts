import { test } from 'vitest';
import { routerIdDefault } from '../../../../../../server/src/core/dialects/installer/rules/cloud/router-id-default.js';
import { checkRule, checkSilent } from '../../../../../support/check-rule.js';

interface Cloud {
  readonly name: string;
  readonly id?: string;
  readonly cidr?: string;
  readonly range?: readonly [string, string];
}

/** Four lines of JSON. */
function cloud({ name, id, cidr = '10.1.0.0/24', range: [start, end] = ['10.1.0.20', '10.1.0.60'] }: Cloud) {
  return [
    `#- /${name}`,
    '{ "cloud_type": "KVM",',
    `  "baremetal": { "network_cidr": "${cidr}",`,
    `    "network_undercloud_range_start": "${start}", "network_undercloud_range_end": "${end}" }${id === undefined ? '' : ','}`,
    `${id === undefined ? '' : `  "control_virtual_router_id": ${id} `}}`,
    '',
  ].join('\n');
}

const first = (id?: string) => cloud({ name: 'a.json', ...(id !== undefined && { id }) });

const second = (id?: string) =>
  cloud({ name: 'b.json', range: ['10.1.0.100', '10.1.0.160'], ...(id !== undefined && { id }) });

test('one of two installations leaves the id to its default', () => {
  checkRule(
    routerIdDefault,
    first('7') +
      [
        '#- /b.json',
        '{ "cloud_type": "KVM",',
        "  ^^^^^^^^^^^^ info: 'control_virtual_router_id' is missing, which means 51, while the installation in 'a.json' is on the same network.",
        '| related a.json:2: It has the network 10.1.0.0/24 too.',
        "| fix: Add 'control_virtual_router_id' with '52'",
        ...second().split('\n').slice(2),
      ].join('\n'),
  );
  checkSilent(routerIdDefault, first('7') + second('8'));
  checkSilent(routerIdDefault, first());
  checkSilent(routerIdDefault, first() + cloud({ name: 'copy.json' }));
});
