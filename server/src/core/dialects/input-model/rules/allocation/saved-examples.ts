/** Models beside which a deployment saved something, for the examples of rules about that. */
import { planeText } from '../control-planes/examples.js';
import { type ExampleServer, serversExample } from './examples.js';

export const SOURCE = 'Ardana configuration processor, allocation of servers with persistent state';

interface SavedExample {
  /** Where the two servers are; by default the cluster. */
  readonly kind?: 'cluster' | 'resource';
  /** The name of the cluster or resource group, as it is saved. */
  readonly group?: string;
  /** The id of the first server, as it is saved. */
  readonly id?: string;
  /** What is saved of the second server. */
  readonly second?: 'allocated' | 'deleted';
  /** The server group of the second server; the first one is in RACK1. */
  readonly secondZone?: string;
  /** How many servers the group has. */
  readonly count?: number;
  /** The failure zone of the group. */
  readonly zone?: string;
}

/** Two servers in a group of two, in the model and in what is saved. */
export function savedExample(example: SavedExample): () => Readonly<Record<string, string>> {
  return () => {
    const { kind = 'cluster', count = 2, zone, secondZone = 'RACK1' } = example;
    const isCluster = kind === 'cluster';
    const zones = zone === undefined ? '' : `failure-zones:\n  - ${zone}`;
    const own = ['RACK1', secondZone].map((rack, at): ExampleServer => {
      const more = [`server-group: ${rack}`];
      return isCluster
        ? { id: `controller${at + 1}`, more }
        : { id: `compute${at + 1}`, role: 'COMPUTE-ROLE', more };
    });
    const plane = isCluster
      ? planeText({ cluster: zones }).replace('member-count: 1', `member-count: ${count}`)
      : planeText({ after: resource(count, zone) });
    const files = serversExample(plane, isCluster ? own : [{}, ...own])();
    const inFolder = Object.entries(files).map(([name, text]) => [`definition/${name}`, text] as const);
    return { ...Object.fromEntries(inFolder), 'persistent_state/server_allocations.yml': saved(example) };
  };
}

function resource(count: number, zone: string | undefined): string {
  return [
    '    resources:',
    '      - name: hosts',
    '        server-role: COMPUTE-ROLE',
    `        member-count: ${count}`,
    ...(zone === undefined ? [] : ['        failure-zones:', `          - ${zone}`]),
    '        service-components:',
    '          - lifecycle-manager-target',
    '',
  ].join('\n');
}

function saved({ kind = 'cluster', group, id, second = 'allocated' }: SavedExample): string {
  const isCluster = kind === 'cluster';
  const name = group ?? (isCluster ? 'cluster1' : 'hosts');
  const word = isCluster ? 'controller' : 'compute';
  const server = (own: string, member: number, state: string) => [
    `${own}:`,
    `  ${kind}_name: ${name}`,
    '  cp_name: control-plane-1',
    `  member_id: ${member}`,
    `  state: ${state}`,
    `  type: ${kind}`,
  ];
  return `${[...server(id ?? `${word}1`, 1, 'allocated'), ...server(`${word}2`, 2, second)].join('\n')}\n`;
}
