/** The example model with other interfaces, networks and network groups for its servers. */
import { exampleFile, exampleModel } from '../../examples.js';

type Files = Readonly<Record<string, string>>;

const INTERFACES = 'data/net_interfaces.yml';

/** The interfaces of the controllers, as a list without indent. */
export function controllerInterfaces(interfaces: string): Files {
  const text = exampleFile(INTERFACES);
  const start = text.indexOf('      - name: ETH1');
  const end = text.indexOf('  - name: COMPUTE-INTERFACES');
  return { [INTERFACES]: text.slice(0, start) + indent(interfaces, 6) + text.slice(end) };
}

/** Networks in addition to those of the example, each in a separate group that has the further lines. */
export function moreNetworks(networks: readonly { name: string; lines: string; group?: string }[]): Files {
  const groups = networks.map(
    ({ name, group }) =>
      `  - name: ${name}\n    hostname-suffix: ${name.toLowerCase()}\n${indent(group ?? '', 4)}`,
  );
  const items = networks.map(
    ({ name, lines }) => `  - name: ${name}-NET\n    network-group: ${name}\n${indent(lines, 4)}`,
  );
  return {
    'data/network_groups.yml': exampleFile('data/network_groups.yml') + groups.join(''),
    'data/networks.yml': exampleFile('data/networks.yml') + items.join(''),
  };
}

/** An example from files that are made on demand. */
export function withFiles(files: () => Files): () => Files {
  return () => exampleModel(files());
}

function indent(text: string, by: number): string {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => `${' '.repeat(by)}${line}\n`)
    .join('');
}
