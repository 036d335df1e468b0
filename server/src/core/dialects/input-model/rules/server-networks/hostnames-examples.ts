/** Examples that several pages about hostnames show. */
import { controllerInterfaces, moreNetworks, withFiles } from './examples.js';

export const SOURCE = 'Ardana configuration processor, networks of allocated servers';

export const TWO_NAMES = (group: string) =>
  withFiles(() => ({
    ...moreNetworks([{ name: 'STORAGE', lines: 'vlanid: 120\ncidr: 10.0.20.0/24', group }]),
    ...controllerInterfaces(
      '- name: ETH1\n  device:\n    name: hed1\n  network-groups:\n    - MANAGEMENT\n  forced-network-groups:\n    - EXTERNAL-API\n    - STORAGE',
    ),
  }));
