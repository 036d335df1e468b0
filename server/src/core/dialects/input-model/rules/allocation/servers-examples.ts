/** Examples that several pages about servers show. */
import { usualComponents } from '../control-planes/examples.js';

export const SOURCE = 'Ardana configuration processor, allocation of servers';

export const HYPERVISOR = [
  { id: 'host', role: 'COMPUTE-ROLE', more: ['ardana-hypervisor: true'] },
  { id: 'guest', more: ['hypervisor-id: host'] },
] as const;

export const HOSTS = (count: number) =>
  [
    '    resources:',
    '      - name: hosts',
    '        server-role: COMPUTE-ROLE',
    `        member-count: ${count}`,
    '        service-components:',
    '          - lifecycle-manager',
    '          - lifecycle-manager-target',
    '',
  ].join('\n');

export const guests = usualComponents.filter((name) => name !== 'lifecycle-manager');
