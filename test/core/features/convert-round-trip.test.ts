/** A plan made into installer files and back is the same plan, for what both can say. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse, convert } from '../../../server/src/core/index.js';
import { analysesOf } from '../../support/check-rule.js';

interface Choices {
  readonly isEsx: boolean;
  readonly isListed: boolean;
  readonly compute: number;
  readonly vsa: number;
  readonly proxies: number;
  readonly scaleOut: number;
  readonly site: number;
  readonly vlan: number;
  readonly isDvr: boolean;
  readonly port: string;
  readonly hasSite: boolean;
}

const choices: fc.Arbitrary<Choices> = fc.record({
  isEsx: fc.boolean(),
  isListed: fc.boolean(),
  compute: fc.integer({ min: 1, max: 60 }),
  vsa: fc.constantFrom(0, 3, 5),
  proxies: fc.integer({ min: 1, max: 3 }),
  scaleOut: fc.constantFrom(0, 2),
  site: fc.integer({ min: 1, max: 250 }),
  vlan: fc.integer({ min: 2, max: 400 }),
  isDvr: fc.boolean(),
  port: fc.constantFrom('eth0', 'eth1', 'bond0', 'em2'),
  hasSite: fc.boolean(),
});

function planOf(made: Choices): string {
  const { isEsx, isListed, compute, vsa, proxies, scaleOut, site, vlan, isDvr, port, hasSite } = made;
  const network = (name: string, third: number, more: string) =>
    `  - network: ${name}\n    cidr: 10.${site}.${third}.0/24\n    gateway-ip: 10.${site}.${third}.1\n    port: ${port}\n${more}`;
  const pool = (third: number) => `    addresses: [10.${site}.${third}.10-10.${site}.${third}.250]\n`;
  const counts: readonly (readonly [string, number])[] = [
    ['controllers', 3],
    ['swift-storage', 2],
    ...(isEsx
      ? []
      : ([
          ['compute', compute],
          ['vsa-storage', vsa],
        ] as const)),
    ['scale-out-swift-storage', scaleOut],
    ['scale-out-swift-proxy', scaleOut],
  ];
  const machines = [['undercloud', 1] as const, ...counts].flatMap(([role, count]) =>
    Array<string>(count).fill(role),
  );
  const nodes = machines.map((role, index) => {
    const mac = `3c:a8:2a:00:${(index >> 8).toString(16).padStart(2, '0')}:${(index & 255).toString(16).padStart(2, '0')}`;
    return `  - { role: ${role}, bmc: 10.${site}.9.${index + 10}, mac: "${mac}", cpus: 16, memory: 64, disk: 1024 }\n`;
  });
  return `hypervisor: ${isEsx ? 'esx' : 'kvm'}
physical-networks:
  - network: ipmi
    cidr: 10.${site}.9.0/24
    gateway-ip: 10.${site}.9.1
    port: ipmi
${network('undercloud-management', 1, pool(1))}${network('external', 2, `    vlan-id: ${vlan}\n${pool(2)}`)}${isEsx ? '' : network('service', 3, `    vlan-id: ${vlan + 1}\n${pool(3)}`)}${
  isEsx
    ? `virtual-networks:
  - { network: management, carried-by: undercloud-management }
  - { network: external, carried-by: external }
  - { network: esx, vlan-id: ${vlan + 2}, cidr: 10.${site}.4.0/24, carried-by: external }
  - { network: esx-tenant, vlan-range: ${vlan + 500}-${vlan + 700}, carried-by: external }
`
    : ''
}${isListed ? `nodes:\n${nodes.join('')}` : ''}deployment:
  seed-vm: { address: 10.${site}.1.3 }
  overcloud:
${isListed ? '' : counts.map(([key, count]) => `    ${key}: ${count}\n`).join('')}${isEsx ? `    compute-proxies: ${proxies}\n` : ''}    routing: ${isEsx || !isDvr ? 'centralized' : 'dvr'}
${hasSite ? `surroundings:\n  dns: [10.200.0.1]\n  ntp: [10.200.0.2]\n  customer-router: 10.${site}.1.254\n` : ''}backup:
  targets: [seed-vm, undercloud, overcloud-management-controller, mysql]
`;
}

const NETWORKS = ['management', 'external', 'service', 'esx', 'esx-tenant'] as const;
const COUNTS = ['controllers', 'compute', 'swift-storage', 'vsa-storage', 'scale-out-swift-storage'];

/** What both kinds of files can say of a cloud, as plain data. */
function sayable(text: string) {
  const analysis = analyse({ uri: 'file:///helion.yml', text });
  const cloud = analysis?.environment.cloud();
  const details = analysis?.environment.details();
  if (!cloud || !details) throw new Error('A plan always describes a cloud.');
  const value = (stated: { readonly value: unknown } | undefined) => stated?.value;
  return {
    hypervisor: value(cloud.hypervisor),
    seed: value(cloud.seedAddress),
    routing: value(cloud.routing),
    networks: NETWORKS.map((name) => {
      const { cidr, gateway, vlanId, vlanRange, ports } = cloud.networks[name] ?? {};
      const isEsx = name === 'esx';
      return {
        name,
        cidr: value(cidr),
        vlanRange: value(vlanRange),
        // Of the network of the ESX hosts, the installer knows the subnet alone; the port of Service is that of External.
        ...(isEsx ? {} : { gateway: value(gateway), vlanId: value(vlanId), port: value(ports?.[0]) }),
      };
    }),
    counts: COUNTS.map(
      (key) => cloud.nodes[key]?.value ?? cloud.presumed?.[key]?.value ?? details.counts[key] ?? 0,
    ),
    machines: details.machines.map(({ role, bmc, mac, cpus, memoryMb, diskGib }) => {
      return { role, bmc, mac, cpus, memoryMb, diskGib };
    }),
    dns: details.dns,
    ntp: details.ntp,
    router: details.customerRouter,
  };
}

function there(plan: string) {
  const [source] = analysesOf({ 'helion.yml': plan }).all;
  const made = source && convert(source, 'installer');
  if (!made) throw new Error('A plan can always be made into installer files.');
  return made;
}

function andBack(files: ReturnType<typeof there>['files']): string {
  const texts = Object.fromEntries(files.map(({ path, text }) => [path, text]));
  const [source] = analysesOf(texts).all;
  const made = source && convert(source, 'plan');
  return made?.files[0]?.text ?? '';
}

test('a plan that comes back from installer files says the same', () => {
  fc.assert(
    fc.property(choices, (chosen) => {
      const plan = planOf(chosen);
      const before = sayable(plan);
      const after = sayable(andBack(there(plan).files));
      // A plan without a list of machines comes back with one that is open but for its roles.
      const machines = chosen.isListed ? after.machines : [];
      const { site, hasSite } = chosen;
      const router = hasSite ? before.router : { family: 4, value: BigInt((10 << 24) | (site << 16) | 257) };
      expect({ ...after, machines }).toEqual({ ...before, router });
    }),
    { numRuns: 60 },
  );
});

test.each(['kvm/helion.yml', 'esx/helion.yml'])('the example %s comes back in what both can say', (name) => {
  const plan = readFileSync(`examples/${name}`, 'utf8');
  const { machines: _machines, router: _router, ...after } = sayable(andBack(there(plan).files));
  expect(sayable(plan)).toMatchObject(after);
});

test('what comes back has no error, and the same installer files come of it', () => {
  fc.assert(
    fc.property(choices, (chosen) => {
      const first = there(planOf(chosen));
      expect(first.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      const second = there(andBack(first.files));
      const [one, another] = [first, second].map(({ files }) => files.map(({ text }) => text));
      expect(another?.map(withoutNumbers)).toEqual(one?.map(withoutNumbers));
    }),
    { numRuns: 30 },
  );
});

/** The router that the first plan left to its gateway is written in the second. */
const withoutNumbers = (text: string) => text.replace(/"customer_router_ip": ".*"/g, '');
