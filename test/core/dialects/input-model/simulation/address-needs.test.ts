/** Which networks may run out: those of which that is possible are counted one by one, which costs more than all else. */
import { expect, test } from 'vitest';
import { makeModel } from '../../../../../bench/model.mjs';
import { bindDialect } from '../../../../../server/src/core/analysis/bind-dialect.js';
import { inputModelDialect } from '../../../../../server/src/core/dialects/input-model/input-model-dialect.js';
import { buildModel } from '../../../../../server/src/core/dialects/input-model/model/input-model.js';
import { mayRunOut } from '../../../../../server/src/core/dialects/input-model/simulation/address-needs.js';
import { addressPools } from '../../../../../server/src/core/dialects/input-model/simulation/addresses.js';

const root = 'file:///model/';
const dialect = bindDialect(inputModelDialect);

/** The public network has 90 addresses, which are for seven servers of three hundred. */
function mayRunOutIn(change: (name: string, text: string) => string): string[] {
  const files = [...makeModel(300)].map(([name, text]) => {
    const kind = { kind: name === 'cloudConfig.yml' ? 'cloud-config' : 'data', language: 'yaml' } as const;
    return dialect.read(root + name, change(name, text), kind, {});
  });
  const { fleet, frame } = buildModel(files, root, [], undefined);
  return addressPools(frame).flatMap((pool) => (mayRunOut(fleet, frame, pool) ? [pool.name] : []));
}

const inFile =
  (file: string, change: (text: string) => string) =>
  (name: string, text: string): string =>
    name === file ? change(text) : text;

test('servers whose role does not attach them to a network need no address of it', () => {
  expect(mayRunOutIn((_, text) => text)).toEqual([]);
});

test.each([
  [
    'servers that are attached',
    inFile('data/net_interfaces.yml', (text) =>
      text.replace(/(name: COMPUTE-INTERFACES[\s\S]*?network-groups:\n)( +)/, '$1$2- EXTERNAL-API\n$2'),
    ),
  ],
  [
    'servers whose interface model is not known',
    inFile('data/server_roles.yml', (text) =>
      text.replace('interface-model: COMPUTE-INTERFACES', 'interface-model: "{{ model }}"'),
    ),
  ],
  [
    'servers whose role is not known',
    inFile('data/servers.yml', (text) => text.replaceAll('role: COMPUTE-ROLE', 'role: "{{ role }}"')),
  ],
  [
    'servers that only name an address of it',
    inFile('data/servers.yml', (text) => {
      let last = 10;
      return text.replaceAll(/ip-addr: 10[.\d]+/g, (ip) => (last < 99 ? `ip-addr: 203.0.113.${last++}` : ip));
    }),
  ],
])('%s may need one', (_, change) => {
  expect(mayRunOutIn(change)).toContain('EXTERNAL-API-NET');
});
