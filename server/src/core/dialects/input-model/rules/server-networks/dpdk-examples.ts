/** Examples that several pages about dpdk show. */

import { exampleFile } from '../../examples.js';
import { withFiles } from './examples.js';

export const source = 'Ardana configuration processor, DPDK device generator';

export const INTERFACES = 'data/net_interfaces.yml';

const CONTROL_PLANE = 'data/control_plane.yml';

/** Compute servers with these components that give these devices to DPDK. */
export const example = (components: readonly string[], device: string, hosted = components) =>
  withFiles(() => ({
    [INTERFACES]: `${exampleFile(INTERFACES)}      - name: ETH2
        device:
          name: hed2
        forced-network-groups:
          - EXTERNAL-API
    dpdk-devices:
      - components:
${components.map((name) => `          - ${name}\n`).join('')}        devices:
          - name: ${device}
`,
    [CONTROL_PLANE]: exampleFile(CONTROL_PLANE).replace(
      '- ntp-client\n',
      ['ntp-client', ...hosted].map((name) => `- ${name}\n`).join('          '),
    ),
  }));

export const good = example(['openvswitch'], 'hed2');
