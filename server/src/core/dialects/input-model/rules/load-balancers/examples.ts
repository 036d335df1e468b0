/** Load balancers for the examples of rules, in a control plane and named by a network group. */
import { planeExample } from '../control-planes/examples.js';

export interface ExampleBalancer {
  readonly name?: string;
  /** Further lines, without indent. */
  readonly more?: string;
  readonly provider?: string;
  readonly components?: readonly string[];
  readonly roles?: readonly string[];
}

export function balancerText(balancer: ExampleBalancer = {}): string {
  const { name = 'lb', more = '', provider = 'ip-cluster' } = balancer;
  const { components = ['default'], roles = ['internal', 'admin'] } = balancer;
  return [
    `  - name: ${name}`,
    `    provider: ${provider}`,
    ...(more === '' ? [] : more.split('\n').map((line) => `    ${line}`)),
    '    components:',
    ...components.map((each) => `      - ${each}`),
    ...(roles.length > 0 ? ['    roles:', ...roles.map((each) => `      - ${each}`)] : []),
  ].join('\n');
}

/** The load balancer for public endpoints, which every control plane needs. */
export const publicBalancer: ExampleBalancer = { name: 'extlb', roles: ['public'] };

/** A network group with a list of load balancers, and the network that belongs to it. */
export function networkGroupText(lines: readonly string[], more = ''): string {
  return `product:
  version: 2

network-groups:
  - name: MANAGEMENT
    hostname: true
    hostname-suffix: mgmt
    component-endpoints:
      - default
    routes:
      - default
    load-balancers:
${lines.map((line) => `      ${line}`).join('\n')}
${more || '  - name: EXTERNAL-API\n    hostname-suffix: extapi\n'}`;
}

/** The networks of the example model, the first one with further lines, without indent. */
export function networksText(more = ''): string {
  const lines =
    more === ''
      ? ''
      : `${more
          .split('\n')
          .map((line) => `    ${line}`)
          .join('\n')}\n`;
  return `product:
  version: 2

networks:
  - name: MANAGEMENT-NET
    network-group: MANAGEMENT
    tagged-vlan: false
    cidr: 192.168.10.0/24
    gateway-ip: 192.168.10.1
${lines}  - name: EXTERNAL-API-NET
    network-group: EXTERNAL-API
    vlanid: 101
    cidr: 10.0.1.0/24
    gateway-ip: 10.0.1.1
`;
}

/** A model whose control plane has these load balancers and a public one, all of them named by a network group. */
export function balancerExample(
  balancers: readonly ExampleBalancer[],
  files: Readonly<Record<string, string>> = {},
): () => Readonly<Record<string, string>> {
  const isPublic = balancers.some(({ roles }) => roles?.includes('public'));
  return onlyBalancers(isPublic ? balancers : [...balancers, publicBalancer], files);
}

/** The same without a public one. */
export function onlyBalancers(
  balancers: readonly ExampleBalancer[],
  files: Readonly<Record<string, string>> = {},
): () => Readonly<Record<string, string>> {
  const plane = ['load-balancers:', ...balancers.map(balancerText)].join('\n');
  const names = [...new Set(balancers.map(({ name = 'lb' }) => `- ${name}`))];
  return planeExample({ plane }, { 'data/network_groups.yml': networkGroupText(names), ...files });
}
