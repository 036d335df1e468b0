/** Examples that several pages about devices show. */
import { controllerInterfaces, moreNetworks, withFiles } from './examples.js';

export const SOURCE = 'Ardana configuration processor, interfaces of allocated servers';

const STORAGE = 'vlanid: 120\ncidr: 10.0.20.0/24\naddresses:\n  - 10.0.20.10-10.0.20.19';

export const pairExample = (second: string, devices: readonly [string, string]) =>
  withFiles(() => ({
    ...moreNetworks([
      { name: 'STORAGE', lines: STORAGE },
      { name: 'BACKUP', lines: second },
    ]),
    ...controllerInterfaces(
      [
        '- name: ETH1',
        '  device:',
        '    name: hed1',
        '  network-groups:',
        '    - MANAGEMENT',
        '  forced-network-groups:',
        '    - EXTERNAL-API',
        ...(devices[0] === devices[1] ? [] : ['    - BACKUP']),
        '- name: ETH2',
        '  device:',
        '    name: hed2',
        '  forced-network-groups:',
        '    - STORAGE',
        ...(devices[0] === devices[1] ? ['    - BACKUP'] : []),
      ].join('\n'),
    ),
  }));

export const GOOD = pairExample('vlanid: 121\ncidr: 10.0.21.0/24', ['hed2', 'hed2']);

export const REST = 'addresses:\n  - 10.0.20.20-10.0.20.29';
