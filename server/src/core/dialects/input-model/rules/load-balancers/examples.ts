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
${more}`;
}

/** A model whose control plane has these load balancers, all of them named by a network group. */
export function balancerExample(
  balancers: readonly ExampleBalancer[],
  files: Readonly<Record<string, string>> = {},
  region?: string,
): () => Readonly<Record<string, string>> {
  const plane = ['load-balancers:', ...balancers.map(balancerText)].join('\n');
  const names = [...new Set(balancers.map(({ name = 'lb' }) => `- ${name}`))];
  return planeExample(
    { plane, ...(region !== undefined && { region }) },
    { 'data/network_groups.yml': networkGroupText(names), ...files },
  );
}
