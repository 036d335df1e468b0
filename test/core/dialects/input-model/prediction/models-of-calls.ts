/** Models at random in which components call each other: over networks, through load balancers, in other control planes. */
import fc from 'fast-check';
import { smallModel } from '../../../../support/models.js';
import type { Texts } from './models.js';

const components = ['one', 'two', 'three'] as const;
const groups = ['MANAGEMENT', 'EXTERNAL', 'STORE'] as const;
const roles = ['internal', 'public', 'admin'] as const;

const some = <T>(of: readonly T[]) => fc.subarray([...of], { minLength: 1 });
const subset = <T>(of: readonly T[]) => fc.subarray([...of]);
/** Mostly the one, which is what models look like, and at times anything else. */
const mostlyOf = <T>(plain: fc.Arbitrary<T>, other: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: 4, arbitrary: plain }, { weight: 1, arbitrary: other });
const mostly = <T>(plain: T, other: fc.Arbitrary<T>) => mostlyOf(fc.constant(plain), other);
const optional = <T>(of: fc.Arbitrary<T>, freq = 2) => fc.option(of, { nil: undefined, freq });

const anyEndpoint = fc.record({
  roles: mostly(['internal'], some(roles)),
  vip: fc.boolean(),
  lists: fc.boolean(),
});

const anyComponent = fc.record({
  endpoints: mostlyOf(
    fc.array(anyEndpoint, { minLength: 1, maxLength: 1 }),
    fc.array(anyEndpoint, { maxLength: 2 }),
  ),
  consumes: subset(components),
  isOwnPlaneOnly: mostly(false, fc.boolean()),
});

const anyGroup = fc.record({
  endpoints: mostlyOf(
    fc.subarray(['default', ...components], { maxLength: 1 }),
    subset(['default', ...components]),
  ),
  tls: mostly([], fc.subarray([...components], { maxLength: 1 })),
  routes: subset(['default', ...groups]),
  vip: optional(subset(roles)),
});

const anyBalancer = fc.record({
  provider: mostly('ip-cluster', fc.constant('one')),
  roles: mostly(['internal'], some(roles)),
  components: mostly(['default'], some(components)),
  group: fc.constantFrom(...groups),
});

const anyPlane = fc.record({
  cluster: subset(components),
  compute: subset(components),
  common: fc.subarray([...components], { maxLength: 1 }),
  uses: optional(fc.oneof(fc.constant(['any']), subset(components))),
  balancers: fc.array(anyBalancer, { maxLength: 2 }),
});

export const anyCloud = fc.record({
  components: fc.tuple(anyComponent, anyComponent, anyComponent),
  groups: fc.tuple(anyGroup, anyGroup, anyGroup),
  planes: fc.array(anyPlane, { minLength: 1, maxLength: 2 }),
  attached: fc.record({
    CONTROLLER: mostly([...groups], some(groups)),
    COMPUTE: some(groups),
    forced: fc.subarray([...groups], { maxLength: 1 }),
  }),
  isInline: fc.boolean(),
  /** Each rack has a network of its own. */
  isRacked: fc.boolean(),
});

type Valued<T> = T extends fc.Arbitrary<infer Each> ? Each : never;
export type CloudOfCalls = Valued<typeof anyCloud>;
type Balancer = Valued<typeof anyBalancer>;

const file = (key: string, lines: readonly string[]) =>
  `product:\n  version: 2\n\n${key}:\n${lines.map((line) => `  - ${line}\n`).join('')}`;

function componentText(
  { endpoints, consumes, isOwnPlaneOnly }: Valued<typeof anyComponent>,
  at: number,
): string {
  const name = components[at] ?? '';
  const listening = endpoints.map(
    (each, index) =>
      `{port: '${7000 + at * 10 + index}', roles: [${each.roles.join()}], has-vip: ${each.vip}, list-members: ${each.lists}}`,
  );
  const scope = isOwnPlaneOnly ? ', scope: control-plane' : '';
  const consumed = consumes.map((other) => `{service-name: ${other}${scope}}`);
  return `{name: ${name}, mnemonic: ${name.toUpperCase()}, service: own-${name}, endpoints: [${listening.join()}], consumes-services: [${consumed.join()}]}`;
}

function balancerText({ provider, roles: own, components: behind }: Balancer, name: string): string {
  return `{name: ${name}, provider: ${provider}, roles: [${own.join()}], components: [${behind.join()}]}`;
}

const nameOf = (plane: number, at: number) => `lb-${plane}-${at}`;

function planeText(
  { cluster, compute, common, uses, balancers }: Valued<typeof anyPlane>,
  at: number,
  isInline: boolean,
): string {
  const own = balancers.map((each, index) => balancerText(each, nameOf(at, index)));
  const [controller, computing] =
    at === 0 ? ['CONTROLLER', 'COMPUTE'] : ['OTHER-CONTROLLER', 'OTHER-COMPUTE'];
  return (
    [
      `{name: cp${at}, control-plane-prefix: cp${at}, failure-zones: [RACK1, RACK2], common-service-components: [${common.join()}]`,
      `clusters: [{name: c, cluster-prefix: c, server-role: ${controller}, member-count: 2, service-components: [${['ip-cluster', ...cluster].join()}]}]`,
      `resources: [{name: r, resource-prefix: r, server-role: ${computing}, min-count: 1, service-components: [${compute.join()}]}]`,
      ...(uses ? [`uses: [{from: cp${1 - at}, service-components: [${uses.join()}]}]`] : []),
      ...(isInline ? [] : [`load-balancers: [${own.join()}]}`]),
    ].join(', ') + (isInline ? '}' : '')
  );
}

function groupText({ groups: all, planes, isInline }: CloudOfCalls, name: string, at: number): string {
  const { endpoints = [], tls = [], routes = [] } = all[at] ?? {};
  const balancers = planes.flatMap((plane, index) =>
    plane.balancers.flatMap((each, own) => {
      if (each.group !== name) return [];
      return [isInline ? balancerText(each, nameOf(index, own)) : nameOf(index, own)];
    }),
  );
  return `{name: ${name}, hostname: ${at === 0}, hostname-suffix: n${at}, component-endpoints: [${endpoints.join()}], tls-component-endpoints: [${tls.join()}], routes: [${routes.filter((route) => route !== name).join()}], load-balancers: [${balancers.join()}]}`;
}

function vipText({ groups: all }: CloudOfCalls, at: number): string {
  const vip = all[at]?.vip;
  return vip === undefined ? '' : `, vips: [{address: 10.${at}.0.100, roles: [${vip.join()}]}]`;
}

/** Two racks, each control plane with two controllers and a compute server. */
export function textsOf(cloud: CloudOfCalls): Texts {
  const { planes, attached, isInline, isRacked } = cloud;
  const kinds = planes.flatMap((_, at) =>
    ['CONTROLLER', 'COMPUTE'].map((kind) => (at === 0 ? kind : `OTHER-${kind}`)),
  );
  const network = (name: string, at: number, group: number, more: string) =>
    `{name: ${name}, network-group: ${groups[group]}, vlanid: ${100 + at}, cidr: 10.${at}.0.0/24, gateway-ip: 10.${at}.0.1${more}}`;
  return {
    ...smallModel,
    'data/own.yml': file('service-components', cloud.components.map(componentText)),
    'data/network_groups.yml': file(
      'network-groups',
      groups.map((name, at) => groupText(cloud, name, at)),
    ),
    'data/networks.yml': file('networks', [
      ...groups.map((name, at) => network(name, at, at, vipText(cloud, at))),
      network('MANAGEMENT-2', 9, 0, ''),
    ]),
    'data/server_groups.yml': file('server-groups', [
      '{name: CLOUD, server-groups: [RACK1, RACK2], networks: [EXTERNAL, STORE]}',
      '{name: RACK1, networks: [MANAGEMENT]}',
      `{name: RACK2, networks: [${isRacked ? 'MANAGEMENT-2' : 'MANAGEMENT'}]}`,
    ]),
    'data/net_interfaces.yml': file(
      'interface-models',
      (['CONTROLLER', 'COMPUTE'] as const).map(
        (kind) =>
          `{name: ${kind}-INTERFACES, network-interfaces: [{name: ETH, device: {name: hed1}, network-groups: [${attached[kind].join()}], forced-network-groups: [${attached.forced.join()}]}]}`,
      ),
    ),
    'data/server_roles.yml': file(
      'server-roles',
      kinds.map((name) => {
        const kind = name.replace('OTHER-', '');
        return `{name: ${name}, interface-model: ${kind}-INTERFACES, disk-model: ${kind}-DISKS}`;
      }),
    ),
    'data/servers.yml': file(
      'servers',
      kinds.flatMap((role) =>
        (role.endsWith('CONTROLLER') ? [1, 2] : [1]).map(
          (at) => `{id: ${role}-${at}, role: ${role}, server-group: RACK${at}, nic-mapping: TWO-PORTS}`,
        ),
      ),
    ),
    'data/control_plane.yml': file(
      'control-planes',
      planes.map((plane, at) => planeText(plane, at, isInline)),
    ),
  };
}
