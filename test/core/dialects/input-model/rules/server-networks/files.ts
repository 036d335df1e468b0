/** Servers with more networks than those of the example, for the tests of the rules about them. */
import { definitions } from '../../../../../../server/src/core/dialects/input-model/rules/server-networks/connections-examples.js';
import { example } from '../../../../../../server/src/core/dialects/input-model/rules/server-networks/dpdk-examples.js';
import {
  controllerInterfaces,
  moreNetworks,
} from '../../../../../../server/src/core/dialects/input-model/rules/server-networks/examples.js';
import { changed } from '../changed.js';

type Changes = Parameters<typeof changed>[0];

interface Own {
  readonly lines: readonly string[];
  readonly group?: readonly string[];
  /** The device that carries the network on controllers. */
  readonly on: 'hed1' | 'hed2';
}

/** The networks STORAGE and BACKUP with these lines, in groups with these lines, on devices of the controllers. */
export function pair(storage: Own, backup: Own, changes: Changes = []) {
  const own = Object.entries({ STORAGE: storage, BACKUP: backup });
  const forced = (device: string) =>
    own.flatMap(([name, { on }]) => (on === device ? [`    - ${name}`] : []));
  return changed(changes, {
    ...moreNetworks(
      own.map(([name, { lines, group = [] }]) => ({
        name,
        lines: lines.join('\n'),
        group: group.join('\n'),
      })),
    ),
    ...controllerInterfaces(
      [
        '- name: ETH1\n  device:\n    name: hed1\n  network-groups:\n    - MANAGEMENT\n  forced-network-groups:\n    - EXTERNAL-API',
        ...forced('hed1'),
        '- name: ETH2\n  device:\n    name: hed2\n  forced-network-groups:',
        ...forced('hed2'),
      ].join('\n'),
    ),
  });
}

/** Compute servers with the second device, and these components that DPDK gives a device to. */
export const dpdk = (
  components: readonly string[],
  device: string,
  hosted: readonly string[] = components,
  changes: Changes = [],
) => changed(changes, example(components, device, hosted)());

/** The network group GUEST with these lines, and a component on compute servers that knows the tag `probe.guest`. */
export const probe = (demand: string, group: string, changes: Changes = []) =>
  changed(changes, {
    ...moreNetworks([{ name: 'GUEST', lines: 'vlanid: 120\ncidr: 10.0.20.0/24', group }]),
    ...definitions(demand === '' ? '' : `        ${demand}\n`),
  });
