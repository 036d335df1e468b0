import { test } from 'vitest';
import { checkFix, checkRule, checkSilent } from '../../../../support/check-rule.js';

const range = { id: 'installer/router-id-range' };
const zero = { id: 'installer/router-id-zero' };
const conflict = { id: 'installer/router-id-conflict' };
const byDefault = { id: 'installer/router-id-default' };

const kvm = (id: string) => `#- /kvm.json\n{ "cloud_type": "KVM", "control_virtual_router_id": ${id} }`;

test('ids that are none', () => {
  checkRule(
    range,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "control_virtual_router_id": "256"
      //                           ^^^^^ error: '256' is no virtual router id; write a whole number from 1 to 255.
    }
    `,
  );
  checkRule(
    range,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "control_virtual_router_id": -1
      //                           ^^ error: '-1' is no virtual router id...
    }
    `,
  );
  checkRule(
    range,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "control_virtual_router_id": "ten"
      //                           ^^^^^ error: 'ten' is no virtual router id...
    }
    `,
  );
});

test.each(['"202"', '51', '0', '255', '""', '"<id>"', 'true', 'null'])(
  '%s is an id, or not for this rule',
  (id) => {
    checkSilent(range, kvm(id));
  },
);

test('the id 0', () => {
  checkRule(
    zero,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "control_virtual_router_id": "0"
      //                           ^^^ warning: VRRP has router ids from 1 to 255; choose another one than 0.
    }
    `,
  );
  checkSilent(zero, kvm('1'));
});

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
    conflict,
    marked(
      first('7'),
      `                               ^ ${message('b.json')}\n| related b.json:4: The id 7.\n| fix: Change to 8`,
    ) +
      marked(
        second('"7"'),
        `                               ^^^ ${message('a.json')}\n| related a.json:4: The id 7.\n| fix: Change to 8`,
      ),
  );
  checkFix(conflict, first('7') + second('"7"'), 'Change to 8', first('8') + second('"7"'));
});

test('the default is an id like any other', () => {
  checkRule(
    conflict,
    marked(
      first('51'),
      "                               ^^ error: The installation in 'b.json' is on the same network and has the id 51 too by default.\n| related b.json:2: It has the network 10.1.0.0/24 too.",
    ) + second(),
  );
});

test('other ids, other networks and copies of one file are no conflict', () => {
  checkSilent(conflict, first('7') + second('8'));
  checkSilent(conflict, first('7') + second('8') + cloud({ name: 'copy.json', id: '7' }));
  checkSilent(
    conflict,
    first('7') + cloud({ name: 'b.json', id: '7', cidr: '10.2.0.0/24', range: ['10.2.0.20', '10.2.0.60'] }),
  );
  checkSilent(conflict, first('7') + cloud({ name: 'b.json', id: '7', range: ['10.1.0.20', '10.1.0.99'] }));
  // Without a range it cannot be told from a copy.
  checkSilent(conflict, first('7') + cloud({ name: 'b.json', id: '7', range: ['10.1.0.100', 'x'] }));
});

test('one of two installations leaves the id to its default', () => {
  checkRule(
    byDefault,
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
  checkSilent(byDefault, first('7') + second('8'));
  checkSilent(byDefault, first());
  checkSilent(byDefault, first() + cloud({ name: 'copy.json' }));
});
