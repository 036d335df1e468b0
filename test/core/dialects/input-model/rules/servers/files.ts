/** Servers and their hardware for the tests of the rules about them. */
import { exampleFile } from '../../../../../../server/src/core/dialects/input-model/examples.js';
import { changed, more } from '../changed.js';

/** This servers of the example with other words in place of some. */
export const server = (...changes: readonly (readonly [from: string | RegExp, to: string])[]) =>
  changed(changes.map(([from, to]) => ['servers', from, to]));

const indented = (lines: readonly string[], by: number) =>
  lines.map((line) => `${' '.repeat(by)}${line}\n`).join('');

/**
 * The compute servers with these devices, each on an interface of its own, the first of which carries MANAGEMENT, and
 * the only NIC mapping with these ports: name, place and further lines.
 */
export function hw(
  devices: readonly (readonly [name: string, ...flags: string[]])[],
  ports: readonly (readonly [name: string, bus: string, ...more: string[]])[],
  files: Readonly<Record<string, string>> = {},
) {
  const [before = ''] = exampleFile('data/net_interfaces.yml').split('  - name: COMPUTE-INTERFACES');
  const interfaces = devices.map(
    ([name, ...flags], index) =>
      `      - name: ETH${index + 1}\n        device:\n          name: ${name}\n${indented(flags, 10)}${index === 0 ? '        network-groups:\n          - MANAGEMENT\n' : ''}`,
  );
  const own = ports.map(
    ([name, bus, ...lines]) =>
      `      - logical-name: ${name}\n        bus-address: "${bus}"\n${indented(lines, 8)}`,
  );
  return {
    'data/net_interfaces.yml': `${before}  - name: COMPUTE-INTERFACES\n    network-interfaces:\n${interfaces.join('')}`,
    'data/nic_mappings.yml': `product:\n  version: 2\n\nnic-mappings:\n  - name: TWO-PORTS\n    physical-ports:\n${own.join('')}`,
    ...files,
  };
}

/** The NIC type `OWN` of a family with these lines. */
export const ownType = (...lines: readonly string[]) =>
  more(`nic-device-types:
  - name: OWN
    family: OWN-NICS
    device-id: ab01
    type: simple-port
nic-device-families:
  - name: OWN-NICS
    vendor-id: '1234'
    config-script: nic.sh
${indented(lines, 4)}`);
