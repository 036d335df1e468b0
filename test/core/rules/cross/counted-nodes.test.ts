/** Numbers of nodes that follow from the lists of a plan, against the numbers of the files beside it. */
import { expect, test } from 'vitest';
import { listedMachineFiles } from '../../../../server/src/core/rules/cross/cross-examples.js';
import { analysesOf } from '../../../support/check-rule.js';

const id = 'installer/plan-node-count-differs';

const findingsOf = (files: Readonly<Record<string, string>>) =>
  analysesOf(files)
    .all.flatMap((analysis) => analysis.findings())
    .filter(({ rule }) => rule.endsWith('plan-node-count-differs'));

const said = (plan: string, file: object) =>
  findingsOf({
    'helion.yml': `hypervisor: kvm\n${plan}`,
    'kvm.json': JSON.stringify({ cloud_type: 'KVM', ...file }),
  }).map(({ message }) => message);

const nodes = (...roles: readonly string[]) =>
  `nodes: [${roles.map((role) => `{ role: ${role} }`).join(', ')}]\n`;

test('a number that is written in the file', () => {
  const plan = nodes('compute', 'compute', 'vsa-storage');
  const away = { controller_scale: 0, swift_scale: 0, vsa_scale: 1 };
  expect(said(plan, { ...away, compute_scale: 2 })).toEqual([]);
  const [finding, ...others] = findingsOf({
    'helion.yml': `hypervisor: kvm\n${plan}`,
    'kvm.json': JSON.stringify({ cloud_type: 'KVM', ...away, compute_scale: 3 }),
  });
  expect(others).toEqual([]);
  expect(finding?.rule).toBe(id);
  expect(finding?.message).toBe(
    "The number of 'compute' nodes is '3' here, but 2 are listed in the plan 'helion.yml'.",
  );
  expect(finding?.related).toHaveLength(2);
  expect(finding?.fixes().map(({ title }) => title)).toEqual(["Change to '2' here"]);
});

test('a number that the file leaves to its default', () => {
  const plan = nodes(
    'controllers',
    'controllers',
    'controllers',
    'swift-storage',
    'swift-storage',
    'vsa-storage',
  );
  expect(said(plan, {})).toEqual([
    "The number of 'vsa-storage' nodes defaults to 0 without 'vsa_scale', but 1 is listed in the plan 'helion.yml'.",
  ]);
  expect(said(plan, { vsa_scale: 1, compute_scale: 1 })).toEqual([
    "The number of 'compute' nodes is '1' here, but 0 are listed in the plan 'helion.yml'.",
  ]);
});

test('a list that is not known to be whole tells no number', () => {
  expect(said('nodes: [{ role: compute }, { name: one }]\n', { compute_scale: 3 })).toEqual([]);
  expect(said('node-list: baremetal.csv\n', { compute_scale: 3 })).toEqual([]);
});

test('where both list their machines with roles, these are compared instead', () => {
  const environment = '{ "cloud_type": "KVM", "compute_scale": 4 }';
  expect(findingsOf({ ...listedMachineFiles(), 'kvm-custom-ips.json': environment })).toEqual([]);
});

test('compute proxies follow from vCenters', () => {
  const definition = (count: number) =>
    JSON.stringify({
      product: { version: 1 },
      cloud: { name: 'tb1' },
      'control-planes': [
        { file: '.hos/ccp-dcn-esx.json', 'resource-nodes': [{ count, file: '.hos/ccp-compute-proxy.json' }] },
      ],
    });
  const plan = `hypervisor: esx
deployment: { overcloud: { routing: centralized } }
surroundings: { vcenters: [{ name: one }, { name: two }] }
`;
  expect(findingsOf({ 'helion.yml': plan, 'definition.json': definition(2) })).toEqual([]);
  expect(
    findingsOf({ 'helion.yml': plan, 'definition.json': definition(3) }).map(({ message }) => message),
  ).toEqual([
    "The number of 'compute-proxies' nodes is '3' here, but 2 are listed in the plan 'helion.yml'.",
  ]);
});
