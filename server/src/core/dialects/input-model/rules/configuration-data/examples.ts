/** Configuration data for the examples of rules. */

import { exampleFile, exampleModel } from '../../examples.js';
import { dataFile } from '../control-planes/examples.js';

export const SOURCE = 'Ardana configuration processor, checks of configuration data';

/** Configuration data of a service: lines under `data`, without indent, or other lines of the object itself. */
export function serviceExample(
  service: string,
  lines: string,
  files: Readonly<Record<string, string>> = {},
): () => Readonly<Record<string, string>> {
  return () => exampleModel({ ...serviceFile(service, lines), ...files });
}

export function serviceFile(service: string, lines: string): Readonly<Record<string, string>> {
  const data = lines === '' ? ' {}\n' : `\n${indent(lines, 6)}`;
  const name = `${service.toUpperCase()}-CONFIG`;
  return dataFile(
    `${service}.yml`,
    `configuration-data:\n  - name: ${name}\n    services:\n      - ${service}\n    data:${data}`,
  );
}

/** A provider network with further lines, without indent. */
export function networkLines(lines: string, provider = 'physical_network: physnet1'): string {
  return [
    'neutron_provider_networks:',
    '  - name: OCTAVIA-MGMT-NET',
    '    provider:',
    '      - network_type: flat',
    `        ${provider}`,
    ...lines.split('\n').map((line) => `    ${line}`),
  ].join('\n');
}

export function providerNetwork(lines: string, provider?: string): () => Readonly<Record<string, string>> {
  return serviceExample('neutron', networkLines(lines, provider));
}

export const goodNetwork = providerNetwork('cidr: 172.30.1.0/24');

/** The control plane of the model, which refers to configuration data by name, and so does its cluster. */
export function planeWith(plane: string, cluster: string): Readonly<Record<string, string>> {
  const refer = (name: string, column: number) =>
    name === '' ? '' : indent(`configuration-data:\n  - ${name}`, column);
  const text = exampleFile('data/control_plane.yml')
    .replace(/^ {4}region-name: .*\n/m, (line) => line + refer(plane, 4))
    .replace(/^ {8}cluster-prefix: .*\n/m, (line) => line + refer(cluster, 8))
    .replace(/^( *)- memcached\n/m, '$&$1- neutron-openvswitch-agent\n');
  return { 'data/control_plane.yml': text };
}

export function indent(text: string, columns: number): string {
  return text
    .split('\n')
    .map((line) => `${' '.repeat(columns)}${line}\n`)
    .join('');
}
