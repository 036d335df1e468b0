/** Examples that several pages about providers show. */
import { dataFile } from '../control-planes/examples.js';

export const SOURCE = 'Ardana configuration processor, virtual addresses of load balancers';

export const interfaces = (groups: readonly string[]) =>
  dataFile(
    'net_interfaces.yml',
    `interface-models:\n  - name: CONTROLLER-INTERFACES\n    network-interfaces:\n      - name: BOND0\n        device:\n          name: hed1\n        network-groups:\n${groups.map((group) => `          - ${group}\n`).join('')}`,
  );

export const ROLE = dataFile(
  'server_roles.yml',
  ['CONTROLLER', 'COMPUTE']
    .map(
      (name) =>
        `  - name: ${name}-ROLE\n    interface-model: CONTROLLER-INTERFACES\n    disk-model: CONTROLLER-DISKS\n`,
    )
    .reduce((text, role) => text + role, 'server-roles:\n'),
);
