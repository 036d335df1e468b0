/** A plan may leave out what the tables decide: VLAN types, and on KVM the virtual networks. */
import { describe, expect, test } from 'vitest';
import { esxPlan, kvmPlan } from '../../../../server/src/core/dialects/plan/examples.js';
import { inlayHints } from '../../../../server/src/core/features/inlay-hints.js';
import { applyEdits } from '../../../../server/src/core/index.js';
import { analysisOf } from '../../../support/check-rule.js';

const short = (plan: string) =>
  plan.replaceAll(/, vlan-type: \w+/g, '').replace(/virtual-networks:[\s\S]*?\n\n/, '');

const said = (text: string) =>
  analysisOf('helion.yml', text)
    .findings()
    .filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map(({ message }) => message);

const hintsOf = (text: string) => inlayHints(analysisOf('helion.yml', text));

describe('on KVM', () => {
  test('what is left out is no mistake', () => {
    expect(said(short(kvmPlan))).toEqual([]);
  });

  test('it is shown, and each hint writes what it shows', () => {
    const text = short(kvmPlan);
    expect(hintsOf(text).map(({ label }) => label)).toEqual([
      '3 virtual networks',
      'vlan-type: untagged',
      'vlan-type: untagged',
      'vlan-type: tagged',
      'vlan-type: tagged',
    ]);
    for (const hint of hintsOf(text)) {
      const after = applyEdits(text, hint.edits ?? []);
      expect(said(after)).toEqual([]);
      expect(hintsOf(after).map(({ label }) => label)).not.toHaveLength(hintsOf(text).length);
    }
  });

  test('a finished plan has no hints', () => {
    expect(hintsOf(kvmPlan)).toEqual([]);
  });

  test('a network that cannot be derived is missing among the physical ones', () => {
    const text = short(kvmPlan).replace(/ {2}- \{ network: service.*\n/, '');
    expect(said(text)).toEqual(["Missing physical network 'service' (required on KVM)."]);
    const [finding] = analysisOf('helion.yml', text).findings();
    expect(said(applyEdits(text, finding?.fixes()[0]?.edits ?? []))).toEqual([]);
  });

  test('one of the networks under Management is enough for it', () => {
    expect(said(short(kvmPlan).replace('undercloud-management', 'overcloud-management'))).toEqual([]);
    const without = short(kvmPlan).replace(/ {2}- \{ network: undercloud-management.*\n/, '');
    expect(said(without)).toEqual(["Missing physical network 'undercloud-management' (required on KVM)."]);
  });

  test('a name that no table has may be the missing network', () => {
    const text = short(kvmPlan).replace('network: service', 'network: servce');
    expect(said(text)).toHaveLength(1);
    expect(said(text)[0]).toContain('servce');
  });

  test('a tagged network needs its id even where the tag is left to the table', () => {
    expect(said(short(kvmPlan).replace(', vlan-id: 331', ''))).toEqual([
      expect.stringContaining("'external'"),
    ]);
  });
});

describe('on ESX', () => {
  test('the VLAN types may be left out, the networks may not', () => {
    expect(said(esxPlan.replaceAll(/, vlan-type: \w+/g, ''))).toEqual([]);
    expect(said(short(esxPlan))).toEqual([
      "Missing required list 'virtual-networks': ESX needs 'esx' with a VLAN id and 'esx-tenant' with a range.",
    ]);
  });
});

describe('keys of the author', () => {
  test.each([
    ['at the top', (text: string) => `name: lab\ndescription: ours\nx-owner: team\n${text}`],
    ['in a network', (text: string) => text.replace('network: ipmi,', 'network: ipmi, x-rack: { a: [1] },')],
    [
      'in the overcloud',
      (text: string) => text.replace('    compute: 4', '    x-why: enough\n    compute: 4'),
    ],
  ])('%s', (_where, change) => {
    expect(said(change(kvmPlan))).toEqual([]);
  });

  test('without the dash it is an unknown key', () => {
    expect(said(`xowner: team\n${kvmPlan}`)).toHaveLength(1);
  });
});

describe('several External networks', () => {
  const second =
    '  - { network: external, name: partners, vlan-id: 340, cidr: 10.9.0.0/24, gateway-ip: 10.9.0.1, port: eth0 }\n';
  const two = (own: string) => kvmPlan.replace('\nvirtual-networks', `${own}\nvirtual-networks`);

  test('each with a name of its own', () => {
    expect(said(two(second))).toEqual([]);
    expect(said(two(second).replace('carried-by: external', 'carried-by: partners'))).toEqual([]);
  });

  test('a name twice is a duplicate, and so is another network', () => {
    expect(said(two(second + second))).not.toEqual([]);
    expect(said(two(second.replace('external', 'service')))).not.toEqual([]);
  });

  test('they are compared with one another', () => {
    expect(said(two(second.replace('340', '331')))).toHaveLength(1);
    expect(said(two(second.replaceAll('10.9.0', '192.168.131')))).toHaveLength(1);
  });
});
