/** Examples that several pages about interface models show. */
import type { ExampleFiles } from '../../../../rules/rule.js';
import { exampleFile, exampleModel } from '../../examples.js';
import { moreFile } from '../more-file.js';

export const source = 'Ardana configuration processor, interface models validator';

/** A further interface model with these lines, indented like the keys of an interface. */
function interfaceExample(lines: string): () => ExampleFiles {
  const body = lines
    .split('\n')
    .map((line) => (line === '' ? '' : `        ${line}`))
    .join('\n');
  return modelExample(`    network-interfaces:\n      - name: ETH9\n${body}\n`);
}

export function modelExample(text: string): () => ExampleFiles {
  return () => exampleModel(moreFile(`interface-models:\n  - name: MORE-INTERFACES\n${text}`));
}

/** An interface with a device that says more, and with more lines below it. */
export const deviceExample = (flags: string, more = '') =>
  interfaceExample(`device:\n  name: hed9\n${flags}${more}network-groups:\n  - MANAGEMENT`);

export function bondExample(
  provider: string,
  options: string,
  devices: readonly string[],
): () => ExampleFiles {
  const written = provider === '' ? '' : `  provider: ${provider}\n`;
  const ports = devices.map((name) => `    - name: ${name}\n`).join('');
  return interfaceExample(
    `device:\n  name: bond9\nbond-data:\n${written}  options:\n    ${options}\n  devices:\n${ports}network-groups:\n  - MANAGEMENT`,
  );
}

export const goodBond = bondExample('linux', 'mode: active-backup', ['hed1', 'hed2']);

/** An interface model with devices for DPDK, and more lines below the device of its interface. */
export const dpdkExample = (port: string, flags = '') =>
  modelExample(
    `    network-interfaces:\n      - name: ETH9\n        device:\n          name: hed9\n${flags}    dpdk-devices:\n      - devices:\n          - name: ${port}\n        components:\n          - openvswitch\n`,
  );

/** A model whose network groups read otherwise. */
export function groupsExample(
  ...changes: readonly (readonly [from: string, to: string])[]
): () => ExampleFiles {
  const file = 'data/network_groups.yml';
  return () =>
    exampleModel({ [file]: changes.reduce((text, [from, to]) => text.replace(from, to), exampleFile(file)) });
}
