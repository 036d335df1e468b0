/** What is offered for a breach of the schema of plans where the plan itself tells what is right. */
import { describe, expect, test } from 'vitest';
import { planTemplate } from '../../../../server/src/core/dialects/plan/editor/plan-template.js';
import { applyEdits } from '../../../../server/src/core/index.js';
import { analysisOf } from '../../../support/check-rule.js';

const texts = { kvm: planTemplate('kvm'), esx: planTemplate('esx') };

/** The fixes of the first finding of a rule, and the text after one of them. */
function fixesOf(text: string, rule: string) {
  const own = analysisOf('helion.yml', text)
    .findings()
    .find((finding) => finding.rule === `plan/${rule}`);
  const fixes = own?.fixes() ?? [];
  return {
    titles: fixes.map(({ title, preferred }) => `${preferred ? '* ' : ''}${title}`),
    textAfter: (index: number) => applyEdits(text, fixes[index]?.edits ?? []),
  };
}

const clean = (text: string) =>
  analysisOf('helion.yml', text)
    .findings()
    .filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map(({ message }) => message);

describe('sections that are missing', () => {
  test.each([
    ['kvm', /deployment:[\s\S]*?\n(?=# The)/, 'section-missing', "Add 'deployment'"],
    ['esx', /deployment:[\s\S]*?\n(?=# The)/, 'section-missing', "Add 'deployment'"],
    ['kvm', /deployment:[\s\S]*$/, 'section-missing', "Add 'deployment' and 'backup'"],
    ['kvm', / {2}overcloud:[\s\S]*?\n(?=# The|\n)/, 'missing-key', "Add 'overcloud'"],
    [
      'esx',
      /virtual-networks:[\s\S]*?\n(?=# [67])/,
      'virtual-networks-missing',
      "Add 'virtual-networks' with 4 networks",
    ],
    [
      'kvm',
      /physical-networks:[\s\S]*?\n(?=# What)/,
      'missing-key',
      "Add 'physical-networks' with 4 networks",
    ],
    [
      'esx',
      /physical-networks:[\s\S]*?\n(?=# What)/,
      'missing-key',
      "Add 'physical-networks' with 3 networks",
    ],
    [
      'kvm',
      /physical-networks:[\s\S]*?\n(?=# [67])/,
      'missing-key',
      "Add 'physical-networks' with 4 networks",
    ],
    ['kvm', 'hypervisor: kvm\n', 'missing-key', "Add 'hypervisor: kvm'"],
    ['esx', 'hypervisor: esx\n', 'missing-key', "Add 'hypervisor: esx'"],
  ] as const)('%s without %s', (hypervisor, section, rule, title) => {
    const text = texts[hypervisor].replace(section, '');
    const { titles, textAfter } = fixesOf(text, rule);
    expect(titles[0]).toBe(title);
    expect(clean(textAfter(0))).toEqual([]);
  });
});

test('networks that are proposed together meet nowhere', () => {
  const text = texts.esx
    .replace(/physical-networks:[\s\S]*?\n(?=# What)/, '')
    .replace('seed-vm: { address: 192.168.130.3 }', 'seed-vm: { address: 10.7.0.9 }');
  const after = fixesOf(text, 'missing-key').textAfter(0);
  const subnets = [...after.matchAll(/cidr: (\S+)/g)].map(([, cidr]) => cidr);
  expect(new Set(subnets).size).toBe(subnets.length);
  expect(subnets).toContain('10.7.0.0/24');
});

describe('one key of a network', () => {
  test.each([
    ['- network: service\n    vlan', '- vlan', 'missing-key', ["Add 'network: service'"]],
    ['vlan-type: tagged', 'vlan-type:', 'missing-value', ["Write 'tagged', required for External"]],
    ['vlan-type: tagged', 'vlan-type: access', 'unknown-value', ["Change to 'tagged'"]],
    ['vlan-id: 331', 'vlan-id: 4095', 'vlan-id-range', ["Change to '331', next free VLAN id"]],
    ['cidr: 192.168.131.0/24', 'cidr:', 'missing-value', ["Write '192.168.131.0/24', next free subnet"]],
    [
      'gateway-ip: 192.168.131.1',
      'gateway-ip:',
      'missing-value',
      ["Write '192.168.131.1', first host", "Write '192.168.131.254', last host"],
    ],
    ['port: eth0', 'port: eth 0', 'unknown-value', ["Write 'eth0', also used by the other networks"]],
    ['- network: external', '- network: public', 'network-unknown', ["Change to 'external'"]],
    ['- network: external', '- network: dmz', 'network-unknown', ["Change to 'external'"]],
    [
      '- network: undercloud-management',
      '- network: management',
      'network-unknown',
      ["Change to 'undercloud-management'"],
    ],
    ['routing: dvr ', 'routing: ', 'missing-value', ["Write 'dvr', usual on KVM", "Write 'centralized'"]],
    ['hypervisor: kvm', 'hypervisor:', 'missing-value', ["Write 'kvm'", "Write 'esx'"]],
  ])('%j -> %j', (from, to, rule, expected) => {
    const { titles, textAfter } = fixesOf(texts.kvm.replace(from, to), rule);
    expect(titles).toEqual(expected);
    expect(clean(textAfter(0))).toEqual([]);
  });

  test('a network that is named as a carrier changes its name there too', () => {
    const text = texts.kvm
      .replace('- network: undercloud-management', '- network: mgmt')
      .replace('carried-by: undercloud-management', 'carried-by: mgmt');
    const { titles, textAfter } = fixesOf(text, 'network-unknown');
    expect(titles).toEqual(["Change to 'undercloud-management'"]);
    expect(textAfter(0)).toBe(texts.kvm);
  });

  test.each([
    ['[500, 1000]', "Change to '500-1000'"],
    ['500', "Change to '500-999'"],
  ])('a range of VLAN ids as %s', (written, title) => {
    const { titles, textAfter } = fixesOf(texts.esx.replace('500-1000', written), 'wrong-type');
    expect(titles).toEqual([title]);
    expect(clean(textAfter(0))).toEqual([]);
  });

  test('what is said of later releases', () => {
    for (const version of ['"2.0"', '2.0', '"10"']) {
      const [finding] = analysisOf('helion.yml', texts.kvm.replace('"1.1"', version)).findings();
      expect(finding?.message).toContain('releases from 2.0 on have an input model');
      expect(finding?.fixes()).toEqual([]);
    }
  });
});

test.each([
  ['hypervisor: kvm', 'hypervisor: qemu'],
  ['controllers: 3', 'controllers: three'],
  ['vsa-storage: 3', 'vsa-storage: -3'],
  ['routing: dvr', 'routing: distributed'],
  ['routing: dvr', 'router: dvr'],
  ['block-storage: [vsa]', 'block-storage: [StoreVirtual]'],
  ['block-storage: [vsa]', 'block-storage: vsa'],
  ['vsa-storage: 3', 'vsa: 3'],
  ['swift-storage: 2', 'swift: 2'],
  ['heat, horizon', 'heat, dashboard'],
  ['heat, horizon', 'heat horizon'],
  ['monitoring]', 'icinga]'],
  ['mysql]', 'database]'],
  ['overcloud-management-controller', 'overcloud'],
  ['workloads: object-storage', 'workloads: swift'],
  ['vlan-id: 331', 'segment_id: 331'],
  ['addresses:\n      - 192.168.132', 'dhcp-range:\n      - 192.168.132'],
  ['gateway-ip: 192.168.132', 'gw: 192.168.132'],
  ['- network: ipmi', '- name: ipmi'],
  ['- network: ipmi', '- network: iLO'],
  ['192.168.132.2-192.168.132.250', '192.168.132.2 to 192.168.132.250'],
])('%j written as %j is repaired by the first fix', (right, wrong) => {
  const text = texts.kvm.replace(right, wrong);
  const [finding, another] = analysisOf('helion.yml', text)
    .findings()
    .filter(({ severity }) => severity !== 'hint' && severity !== 'info');
  expect(another).toBeUndefined();
  const [fix] = finding?.fixes() ?? [];
  expect(applyEdits(text, fix?.edits ?? [])).toBe(texts.kvm);
});
