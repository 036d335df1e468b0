/**
 * Files made from files of another kind: nothing is wrong with them but what is left to fill in, nothing is lost without
 * a word, and what both kinds can say comes back the same.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { exampleModel } from '../../../server/src/core/dialects/input-model/examples.js';
import {
  type Conversion,
  type ConversionTarget,
  conversionsOf,
  convert,
} from '../../../server/src/core/index.js';
import { analysesOf, nameOf } from '../../support/check-rule.js';
import { describeCorpus } from '../../support/corpus.js';
import type { Files } from '../../support/patch.js';

function folder(name: string): Files {
  const top = path.join('examples', name);
  const names = readdirSync(top, { recursive: true }).map(String);
  const files = names.filter((each) => statSync(path.join(top, each)).isFile());
  return Object.fromEntries(
    files.map((each) => [each.replaceAll('\\', '/'), readFileSync(path.join(top, each), 'utf8')]),
  );
}

function made(files: Files, to: ConversionTarget, release?: '8' | '9'): Conversion {
  const source = analysesOf(files).all.find((analysis) => conversionsOf(analysis).includes(to));
  const conversion = source && convert(source, to, release);
  if (!conversion) throw new Error(`Nothing was made of ${Object.keys(files).join(', ')}.`);
  return conversion;
}

const textsOf = ({ files }: Conversion): Files =>
  Object.fromEntries(files.map((file) => [file.path, file.text]));

const lines = (notes: Conversion['lost']) =>
  notes.map(({ message, file = '', line }) => `${nameOf(file)}:${line}: ${message}`);

const errorsOf = ({ problems }: Conversion) =>
  problems.filter(({ severity }) => severity === 'error').map(({ message }) => message);

describe.each([
  ['installer-kvm', 'plan'],
  ['installer-esx', 'plan'],
  ['carrier-grade', 'plan'],
  ['input-model', 'plan'],
  ['kvm', 'installer'],
  ['esx', 'installer'],
  ['json', 'installer'],
  ['kvm', 'input-model'],
  ['esx', 'input-model'],
] as const)('the example %s as %s', (name, to) => {
  const conversion = made(folder(name), to);

  test('has nothing wrong but what is left to fill in', () => {
    expect(conversion.problems).toEqual([]);
  });

  test('tells what it leaves out with its line, and every placeholder', () => {
    expect(conversion.lost.length).toBeGreaterThan(0);
    for (const { line } of conversion.lost) expect(line).toBeGreaterThan(0);
    const open = conversion.open.map(({ file, line }) => `${file}:${line}`);
    const written = conversion.files.flatMap(({ path: file, text }) =>
      text.split('\n').flatMap((each, index) => (/<.+>/.test(each) ? [`${file}:${index + 1}`] : [])),
    );
    expect(open).toEqual(written);
  });

  test('says nothing of what is not known', () => {
    const all = JSON.stringify(conversion);
    expect(all).not.toMatch(/undefined|NaN|object Object/);
  });
});

describe('a plan from installer files', () => {
  const { files, lost, assumed } = made(folder('installer-kvm'), 'plan');
  const [plan] = files;

  test('has the networks, the machines and the surroundings', () => {
    expect(files.map((file) => file.path)).toEqual(['helion.yml']);
    for (const part of [
      'hypervisor: kvm',
      '    vlan-id: 331\n    cidr: 192.168.131.0/24\n    gateway-ip: 192.168.131.1',
      '    addresses: [192.168.130.4-192.168.130.126]',
      '  - { role: compute, bmc: 192.168.11.13, mac: 78:e7:d1:22:54:04, cpus: 24, memory: 128, disk: 931 }',
      '    block-storage: [vsa]',
      '  dns: [172.20.1.53]\n  ntp: [172.20.1.12]\n  customer-router: 192.168.130.1',
    ])
      expect(plan?.text).toContain(part);
  });

  test('holds no secrets, and says so', () => {
    expect(plan?.text).not.toContain('3rraten');
    expect(JSON.stringify([lost, assumed])).not.toContain('3rraten');
    expect(lines(lost)).toContain(
      'baremetal.csv:1: User names and passwords of the machines are omitted: a plan contains no secrets.',
    );
  });

  test('tells each key that a plan has nothing of', () => {
    expect(lines(lost)).toContain("kvm-custom-ips.json:8: 'bridge_interface': a plan has no key for it.");
    expect(lines(lost).join('\n')).not.toContain('compute_scale');
  });

  test('what was found out is told', () => {
    expect(assumed.map(({ message }) => message)).toContain(
      'The subnet of IPMI is 192.168.11.0/24, where all management processors are.',
    );
  });

  test('a scale that the list of machines contradicts is told', () => {
    const example = folder('installer-kvm');
    const json = example['kvm-custom-ips.json']?.replace('"compute_scale": 4', '"compute_scale": 5') ?? '';
    const other = made({ ...example, 'kvm-custom-ips.json': json }, 'plan');
    expect(lines(other.lost)).toContain(
      "kvm-custom-ips.json:3: The number of 'compute', 5: 4 such machines are listed, and they count.",
    );
    expect(other.files[0]?.text).toContain('    compute: 4\n');
  });

  test('a range outside of its subnet is left out, and told', () => {
    const example = folder('installer-kvm');
    const json = example['kvm-custom-ips.json']?.replace(
      '"cidr": "192.168.131.0/24"',
      '"cidr": "192.168.200.0/24"',
    );
    const other = made({ ...example, 'kvm-custom-ips.json': json ?? '' }, 'plan');
    expect(lines(other.lost).join('\n')).toContain(
      "In 'floating_ip.cidr' is not all of the floating IP pool",
    );
    expect(other.problems).toEqual([]);
  });

  test('a proxy with a password is not repeated', () => {
    const example = folder('installer-kvm');
    const codn = '"codn": { "overcloud_http_proxy": "http://me:kaum3rraten@10.1.1.1:8080" },\n  "ntp"';
    const json = example['kvm-custom-ips.json']?.replace('"ntp"', codn) ?? '';
    const other = made({ ...example, 'kvm-custom-ips.json': json }, 'plan');
    expect(JSON.stringify(other)).not.toContain('kaum3rraten');
    expect(lines(other.lost).join('\n')).toContain('it contains a password');
  });

  test('virtual machines and cartridges have no sizes and no processors of their own', () => {
    const example = folder('installer-kvm');
    const csv = example['baremetal.csv']
      ?.replace('192.168.11.1,12,32768,931,Undercloud,IPMI', '192.168.11.1,6,16384,100,Undercloud,VM')
      .replace('1862,OvercloudSwiftStorage,IPMI', '120,OvercloudSwiftStorage,HP_Moonshot:0x82:0x72');
    const other = made({ ...example, 'baremetal.csv': csv ?? '' }, 'plan');
    expect(other.files[0]?.text).toContain('  - { role: undercloud, mac: 78:e7:d1:22:5d:58 }\n');
    expect(other.files[0]?.text).toContain(
      '{ role: swift-storage, mac: 78:e7:d1:22:5d:a8, cpus: 12, memory: 32 }',
    );
    expect(lines(other.lost).join('\n')).toContain('Addresses and sizes of virtual machines');
  });

  test('a script of exports will do', () => {
    const script = 'export OVERCLOUD_COMPUTESCALE=4\nexport BM_NETWORK_CIDR=192.168.130.0/24\n';
    const {
      files: [only],
    } = made({ 'env_vars.sh': script }, 'plan');
    expect(only?.text).toContain('cidr: 192.168.130.0/24');
  });

  test('of several environment files nobody knows which is meant', () => {
    const json = '{ "cloud_type": "KVM" }';
    const [first] = analysesOf({ 'kvm-custom-ips.json': json, 'esx-custom-ips.json': json }).all;
    expect(first && convert(first, 'plan')).toBeUndefined();
  });
});

const COMPLETE = `name: lab
hypervisor: kvm
physical-networks:
  - network: ipmi
    cidr: 192.168.11.0/24
    gateway-ip: 192.168.11.254
    port: ipmi
  - network: undercloud-management
    cidr: 192.168.130.0/24
    gateway-ip: 192.168.130.1
    addresses: [192.168.130.4-192.168.130.250]
    port: bond0
  - network: external
    vlan-id: 331
    cidr: 192.168.131.0/24
    gateway-ip: 192.168.131.1
    addresses: [192.168.131.2-192.168.131.245]
    port: bond0
  - network: service
    vlan-id: 332
    cidr: 192.168.132.0/24
    gateway-ip: 192.168.132.1
    addresses: [192.168.132.2-192.168.132.250]
    port: bond0
ports:
  - { port: bond0, members: [eth0, eth1], mode: 802.3ad }
nodes:
${[
  'undercloud',
  ...['controllers', 'controllers', 'controllers', 'swift-storage', 'swift-storage', 'compute', 'compute'],
]
  .map(
    (role, index) =>
      `  - { name: n${index + 1}, role: ${role}, bmc: 192.168.11.${index + 1}, mac: 3c:a8:2a:00:00:0${index + 1}, address: 192.168.130.${index + 4}, cpus: 16, memory: 64, disk: 1024 }`,
  )
  .join('\n')}
deployment:
  seed-vm: { address: 192.168.130.3 }
  overcloud: { routing: dvr }
floating-ips:
  pool: [192.168.131.100-192.168.131.200]
surroundings:
  dns: [10.1.64.20]
  ntp: [10.1.64.21]
  proxy: { http: "http://proxy.example.com:8080" }
  customer-router: 192.168.130.254
backup:
  targets: [seed-vm, undercloud, overcloud-management-controller, mysql]
`;

describe('installer files from a complete plan', () => {
  const conversion = made({ 'helion.yml': COMPLETE }, 'installer');
  const texts = textsOf(conversion);

  test('leave open what no plan can say', () => {
    const open = Object.values(texts).flatMap((text) => text.match(/<[^<>]+>/g) ?? []);
    expect([...new Set(open)]).toEqual([
      '<the NIC of the seed host>',
      '<a number from 1 to 255 that no other installation on this network has>',
      '<user>',
      '<password>',
    ]);
    expect(conversion.problems).toEqual([]);
  });

  test('have every machine, and the services of the site', () => {
    expect(texts['baremetal.csv']?.split('\n')[0]).toBe(
      '3c:a8:2a:00:00:01,<user>,<password>,192.168.11.1,16,65536,1024,Undercloud,IPMI',
    );
    expect(texts['baremetal.csv']?.match(/OvercloudCompute/g)).toHaveLength(2);
    expect(JSON.parse(texts['kvm-custom-ips.json'] ?? '')).toMatchObject({
      compute_scale: 2,
      customer_router_ip: '192.168.130.254',
      ntp: { overcloud_server: '10.1.64.21' },
      dns: { seed_server: '10.1.64.20' },
      codn: { undercloud_http_proxy: 'http://proxy.example.com:8080' },
      floating_ip: { start: '192.168.131.100', end: '192.168.131.200' },
    });
  });

  test('of several External networks, the one that provides the floating IPs', () => {
    const plan = `hypervisor: kvm
physical-networks:
  - { network: ipmi, cidr: 10.1.0.0/24, gateway-ip: 10.1.0.1 }
  - { network: undercloud-management, cidr: 10.2.0.0/24, gateway-ip: 10.2.0.1 }
  - { network: external, name: internet, vlan-id: 331, cidr: 15.1.0.0/24, gateway-ip: 15.1.0.1, addresses: [15.1.0.5-15.1.0.9] }
  - { network: external, name: intranet, vlan-id: 333, cidr: 10.9.0.0/24, gateway-ip: 10.9.0.1 }
  - { network: service, vlan-id: 332, cidr: 10.4.0.0/24, gateway-ip: 10.4.0.1 }
deployment: { overcloud: { compute: 2 } }
floating-ips: { network: intranet, pool: [10.9.0.10-10.9.0.90] }
backup: { targets: [seed-vm, undercloud, overcloud-management-controller, mysql] }
`;
    const { files, lost, problems } = made({ 'helion.yml': plan }, 'installer');
    const [file] = files;
    expect(JSON.parse(file?.text ?? '')).toMatchObject({
      floating_ip: { start: '10.9.0.10', end: '10.9.0.90', cidr: '10.9.0.0/24' },
      neutron: { overcloud_public_interface: 'vlan333' },
    });
    expect(problems).toEqual([]);
    expect(lines(lost)).toContain("helion.yml:5: Another network 'external': there is one of each there.");
  });

  test('machines that a plan only counts have a line each', () => {
    const example = textsOf(made(folder('kvm'), 'installer'));
    const rows = example['baremetal.csv']?.trim().split('\n') ?? [];
    expect(rows).toHaveLength(13);
    expect(rows[0]).toMatch(/^<MAC address 1>,<user>,<password>,.*,Undercloud,IPMI$/);
  });

  test('a list of machines beside the plan is left as it is', () => {
    const plan = COMPLETE.replace(/nodes:\n(?: {2}-.*\n)+/, 'node-list: baremetal.csv\n');
    const { files, lost } = made({ 'helion.yml': plan }, 'installer');
    expect(files.map((file) => file.path)).toEqual(['kvm-custom-ips.json']);
    expect(lines(lost).join('\n')).toContain("The machines are in 'baremetal.csv': copy it.");
  });
});

describe.each(['8', '9'] as const)('an input model for release %s', (release) => {
  const conversion = made({ 'helion.yml': COMPLETE }, 'input-model', release);
  const texts = textsOf(conversion);

  test('is taken for that release, and has nothing wrong but what is open', () => {
    expect(conversion.problems).toEqual([]);
    const [first] = analysesOf(texts).all;
    expect(first?.environment.title).toContain(`Cloud ${release}`);
  });

  test('is accepted once its questions are answered', () => {
    const answers: Readonly<Record<string, string>> = {
      'VLAN id of EXTERNAL-API': '401',
      'subnet of EXTERNAL-API': '10.9.1.0/24',
      'gateway of EXTERNAL-API': '10.9.1.1',
    };
    const answered = Object.fromEntries(
      Object.entries(texts).map(([name, text]) => [
        name,
        text.replace(/<([^<>]+)>/g, (_, what: string) => answers[what] ?? `"Some-w0rd"`),
      ]),
    );
    const found = analysesOf(answered).all.flatMap((analysis) => analysis.findings());
    expect(
      found
        .filter(({ severity }) => severity === 'error' || severity === 'warning')
        .map((each) => each.message),
    ).toEqual([]);
  });

  test('has every open question underlined', () => {
    const analyses = analysesOf(texts);
    for (const { file, findings } of analyses.all.map((each) => ({
      file: each.file,
      findings: each.findings(),
    })))
      for (const { index, 0: written } of file.text.matchAll(/<[^<>\n]+>/g))
        expect(findings.some(({ span }) => span.start <= index + written.length && span.end >= index)).toBe(
          true,
        );
  });

  test('has the servers and the bond of the plan', () => {
    expect(texts['data/servers.yml']).toContain(
      '  - id: n2\n    ip-addr: 192.168.130.5\n    role: CONTROLLER-ROLE\n',
    );
    expect(texts['data/networks.yml']).toContain('mode: 802.3ad');
  });
});

test('racks of a plan are server groups of the model', () => {
  const plan = COMPLETE.replace(
    /name: n(\d)/g,
    (name, digit) => `${name}, rack: r${(Number(digit) % 3) + 1}`,
  );
  const conversion = made({ 'helion.yml': plan }, 'input-model');
  expect(conversion.problems).toEqual([]);
  expect(textsOf(conversion)['data/servers.yml']).toContain('server-group: r3');
});

test('a plan from an input model has the roles that components give', () => {
  const { files } = made(exampleModel(), 'plan');
  expect(files[0]?.text).toMatch(/role: controllers/);
});

test('carrier-grade servers without a role of a plan are told by name', () => {
  const { lost } = made(folder('carrier-grade'), 'plan');
  expect(lines(lost)).toContain(
    "node-provision.json:47: Server 'dcn1' of type DCN: a plan has no such role.",
  );
  expect(lines(lost).join('\n')).not.toContain("'definition.json'");
});

test('a kind of files has its own ways', () => {
  const [plan] = analysesOf(folder('kvm')).all;
  const [installer] = analysesOf(folder('installer-kvm')).all;
  expect(plan && conversionsOf(plan)).toEqual(['installer', 'input-model']);
  expect(installer && conversionsOf(installer)).toEqual(['plan']);
  expect(plan && convert(plan, 'plan')).toBeUndefined();
});

describeCorpus('hos1', (files) => {
  // What the published lists of machines have wrong is wrong in a plan as well.
  const known = /^'disk' is \d+; a node of/;
  const able = files.filter(
    ({ name }) => /(?:\.json|\.csv|\.sh)$/.test(name) && !/^passthrough\//.test(name),
  );

  test.each(able)('$name', ({ name, text }) => {
    const [source] = analysesOf({ [path.basename(name)]: text }).all;
    const conversion = source && convert(source, 'plan');
    expect(conversion ? errorsOf(conversion).filter((message) => !known.test(message)) : []).toEqual([]);
  });
});
