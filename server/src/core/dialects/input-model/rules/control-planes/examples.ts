/** Control planes for the examples of rules: one of one cluster, which each example changes a little. */
import { exampleModel } from '../../examples.js';

interface ExamplePlane {
  readonly name?: string;
  /** Lines of the control plane itself, without indent. */
  readonly plane?: string;
  /** Lines of its first cluster, without indent. */
  readonly cluster?: string;
  readonly components?: readonly string[];
  /** What is in place of the name of the region. */
  readonly region?: string;
  /** Lines of further control planes, as they are in the file. */
  readonly after?: string;
}

export const usualComponents: readonly string[] = [
  'lifecycle-manager',
  'lifecycle-manager-target',
  'ip-cluster',
  'mysql',
  'rabbitmq',
  'memcached',
  'keystone-api',
];

/** The text of a file with a control plane. */
export function planeText({ name, plane, cluster, components, region, after }: ExamplePlane = {}): string {
  const lines = [
    'product:',
    '  version: 2',
    '',
    'control-planes:',
    `  - name: ${name ?? 'control-plane-1'}`,
    ...indent(region ?? 'region-name: region1', 4),
    '    failure-zones:',
    '      - RACK1',
    '      - RACK2',
    ...indent(plane ?? '', 4),
    '    clusters:',
    '      - name: cluster1',
    '        server-role: CONTROLLER-ROLE',
    '        member-count: 1',
    ...indent(cluster ?? '', 8),
    '        service-components:',
    ...(components ?? usualComponents).map((each) => `          - ${each}`),
  ];
  return `${lines.join('\n')}\n${after ?? ''}`;
}

/** A second control plane, for `after`. */
export function secondPlane(
  name: string,
  lines = '',
  components: readonly string[] = [],
  used: readonly string[] = [],
): string {
  return [
    `  - name: ${name}`,
    ...indent(lines, 4),
    '    uses:',
    '      - from: control-plane-1',
    '        service-components:',
    ...['lifecycle-manager', ...used].map((each) => `          - ${each}`),
    '    clusters:',
    '      - name: cluster1',
    '        server-role: CONTROLLER-ROLE',
    '        min-count: 0',
    '        service-components:',
    ...['lifecycle-manager-target', ...components].map((each) => `          - ${each}`),
    '',
  ].join('\n');
}

export function planeExample(
  plane: ExamplePlane = {},
  files: Readonly<Record<string, string>> = {},
): () => Readonly<Record<string, string>> {
  return () => exampleModel({ 'data/control_plane.yml': planeText(plane), ...files });
}

/** A file with regions that take the whole of control planes. */
export function regionsText(
  planes: Readonly<Record<string, readonly string[]>>,
): Readonly<Record<string, string>> {
  const text = Object.entries(planes).flatMap(([plane, services], index) => [
    `  - name: region${index + 1}`,
    '    includes:',
    `      - control-plane: ${plane}`,
    '        services:',
    ...services.map((service) => `          - ${service}`),
  ]);
  return { 'data/regions.yml': `product:\n  version: 2\n\nregions:\n${text.join('\n')}\n` };
}

export function dataFile(name: string, text: string): Readonly<Record<string, string>> {
  return { [`data/${name}`]: `product:\n  version: 2\n\n${text}` };
}

function indent(text: string, columns: number): string[] {
  return text === '' ? [] : text.split('\n').map((line) => ' '.repeat(columns) + line);
}
