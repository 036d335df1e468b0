import { test } from 'vitest';
import { routerIdConflict } from '../../../../../../server/src/core/dialects/installer/rules/cloud/router-id-conflict.js';
import { checkFix, checkRule, checkSilent } from '../../../../../support/check-rule.js';

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

/** A mark below the last line of a cloud. */
const marked = (text: string, mark: string) => `${text}${mark}\n`;

test('two installations on one network with one id', () => {
  const message = (file: string) =>
    `error: The installation in '${file}' is on the same network and has the id 7 too.`;
  checkRule(
    routerIdConflict,
    marked(
      first('7'),
      `                               ^ ${message('b.json')}\n| related b.json:4: The id 7.\n| fix: Change to 8`,
    ) +
      marked(
        second('"7"'),
        `                               ^^^ ${message('a.json')}\n| related a.json:4: The id 7.\n| fix: Change to 8`,
      ),
  );
  checkFix(routerIdConflict, first('7') + second('"7"'), 'Change to 8', first('8') + second('"7"'));
});

test('the default is an id like any other', () => {
  checkRule(
    routerIdConflict,
    marked(
      first('51'),
      "                               ^^ error: The installation in 'b.json' is on the same network and has the id 51 too by default.\n| related b.json:2: It has the network 10.1.0.0/24 too.",
    ) + second(),
  );
});

test('other ids, other networks and copies of one file are no conflict', () => {
  checkSilent(routerIdConflict, first('7') + second('8'));
  checkSilent(routerIdConflict, first('7') + second('8') + cloud({ name: 'copy.json', id: '7' }));
  checkSilent(
    routerIdConflict,
    first('7') + cloud({ name: 'b.json', id: '7', cidr: '10.2.0.0/24', range: ['10.2.0.20', '10.2.0.60'] }),
  );
  checkSilent(
    routerIdConflict,
    first('7') + cloud({ name: 'b.json', id: '7', range: ['10.1.0.20', '10.1.0.99'] }),
  );
  // Without a range it cannot be told from a copy.
  checkSilent(routerIdConflict, first('7') + cloud({ name: 'b.json', id: '7', range: ['10.1.0.100', 'x'] }));
});
