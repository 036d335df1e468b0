/** Networks for the tests of the rules about them: all are the network EXTERNAL-API-NET of the example with other lines. */
import { networkText } from '../../../../../../server/src/core/dialects/input-model/rules/networks/examples.js';

const FILE = 'data/networks.yml';
const USUAL = ['vlanid: 101', 'cidr: 10.0.1.0/24', 'gateway-ip: 10.0.1.1'];

export const lines = (...own: readonly string[]) => ({ [FILE]: networkText(own.join('\n')) });

export const list = (...addresses: readonly string[]) =>
  lines('vlanid: 101', 'cidr: 10.0.1.0/24', 'addresses:', ...addresses.map((each) => `  - ${each}`));

/** Virtual addresses, each with the text behind `address:`; undefined for one without that key. */
export const vips = (...addresses: readonly (string | undefined)[]) =>
  lines(
    ...USUAL,
    'vips:',
    ...addresses.flatMap((each) => [
      '  - roles: [public]',
      ...(each === undefined ? [] : [`    address: ${each}`]),
    ]),
  );

/** A second network in the same group, with these lines. */
export function second(name: string, ...own: readonly string[]) {
  const text = [`  - name: ${name}`, ...['network-group: EXTERNAL-API', ...own].map((line) => `    ${line}`)];
  return { [FILE]: `${lines(...USUAL)[FILE]}${text.join('\n')}\n` };
}
