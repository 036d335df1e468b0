/** What is said and offered for each breach of the schema. */
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../../../server/src/core/index.js';
import { analysisOf, checkFix, checkRule } from '../../../support/check-rule.js';

const id = (name: string) => ({ id: `plan/${name}` });

/** Rules that report shape, with their messages. */
function said(text: string, name = 'helion.yml'): string[] {
  const shape = [
    'unknown-key',
    'missing-key',
    'section-missing',
    'wrong-type',
    'unknown-value',
    'missing-value',
    'vlan-id-range',
  ];
  return analysisOf(name, text)
    .findings()
    .filter((finding) => shape.some((each) => finding.rule === `plan/${each}`))
    .map((finding) => finding.message);
}

describe('unknown keys', () => {
  test('the nearest known key is the fix', () => {
    checkRule(
      id('unknown-key'),
      `
      hypervisor: kvm
      physical-networks:
        - network: external
          vlan_type: tagged
          ^^^^^^^^^ error: Unknown key 'vlan_type' in an item of 'physical-networks'. Did you mean 'vlan-type'?
          gatway-ip: 10.0.0.1
          ^^^^^^^^^ error: Unknown key 'gatway-ip' in an item of 'physical-networks'. Did you mean 'gateway-ip'?
          | preferred fix: Rename 'gatway-ip' to 'gateway-ip'
          | fix: Remove 'gatway-ip'
          colour: red
          ^^^^^^ error: Unknown key 'colour' in an item of 'physical-networks'.
      `,
    );
    checkFix(
      id('unknown-key'),
      'hypervisor: kvm\nbakup: {} # four parts\n',
      "Rename 'bakup' to 'backup'",
      'hypervisor: kvm\nbackup: {} # four parts\n',
    );
    checkFix(
      id('unknown-key'),
      'hypervisor: kvm\ncolour:\n  - red\n',
      "Remove 'colour'",
      'hypervisor: kvm\n',
    );
  });
  test('a key that is called otherwise keeps its value, unasked only where it may stand there', () => {
    checkRule(
      id('unknown-key'),
      `
      hypervisor: kvm
      physical-networks:
        - network: external
          vlan: 331
          ^^^^ error: This key is named 'vlan-id', not 'vlan'.
          | preferred fix: Rename 'vlan' to 'vlan-id'
          | -     vlan: 331
          | +     vlan-id: 331
          nic: eth0
          ^^^ error: This key is named 'port', not 'nic'.
          | preferred fix: Rename 'nic' to 'port'
        - network: service
          vlan: tagged
          ^^^^ error: This key is named 'vlan-id', not 'vlan'.
          | fix: Rename 'vlan' to 'vlan-id'
      `,
    );
  });
  test('a key that is there already is not proposed', () => {
    expect(said('hypervisor: kvm\nhypervisors: kvm\n')).toContain("Unknown key 'hypervisors' in this file.");
  });
});

describe('missing keys', () => {
  test('one finding for all that a map lacks', () => {
    expect(said('hypervisor: kvm\n')).toEqual([
      "Missing required key 'physical-networks'.",
      "Missing required keys 'deployment' and 'backup'.",
    ]);
  });
  test('a default is added by the fix, in its own line', () => {
    checkFix(
      id('missing-key'),
      'product:\n  version: "1.1" # the newest\nhypervisor: kvm\n',
      "Add 'name: helion-openstack'",
      'product:\n  version: "1.1" # the newest\n  name: helion-openstack\nhypervisor: kvm\n',
    );
  });
  test('an example is offered, and a default is certain', () => {
    checkRule(
      id('missing-key'),
      `
      hypervisor: kvm
      product: { version: "1.1" }
      ^^^^^^^ error: Missing required key 'name' in 'product'.
      | preferred fix: Add 'name: helion-openstack'
      physical-networks: []
      virtual-networks: []
      deployment: { overcloud: {} }
      backup: { workloads: object-storage }
      ^^^^^^ error: Missing required key 'targets' in 'backup'.
      | fix: Add 'targets'
      | - backup: { workloads: object-storage }
      | + backup: { workloads: object-storage, targets: [seed-vm, undercloud, overcloud-management-controller, mysql] }
      `,
    );
  });
  test('what stands in a broken file, or comes from a merge, is not missing', () => {
    expect(said('hypervisor: "kvm\n')).toEqual([]);
    expect(said('hypervisor: kvm\nproduct:\n  <<: *unknown\n').join()).not.toContain("'product' lacks");
    const merged = 'hypervisor: kvm\nproduct: { <<: &p { name: helion-openstack, version: "1.1" } }\n';
    expect(said(merged).join()).not.toContain("'product'");
  });
});

describe('wrong types', () => {
  test.each([
    ['deployment: { overcloud: { controllers: three } }', "'controllers' must be a whole number, not text."],
    ['deployment: { overcloud: { controllers: 3.5 } }', "'controllers' must be a whole number, not 3.5."],
    [
      'physical-networks: [{ network: ipmi, cidr: 10.1 }]',
      "'cidr' must be a subnet such as 192.168.130.0/24, not 10.1.",
    ],
    [
      'physical-networks: [{ network: ipmi, gateway-ip: 10 }]',
      "'gateway-ip' must be an IP address such as 192.168.130.1, not 10.",
    ],
    [
      'floating-ips: { pool: [10.1] }',
      "An item of 'pool' must be an IP address, or a range of them, not 10.1.",
    ],
    ['deployment: []', "'deployment' must be a map of keys, not a list."],
    ['physical-networks: eth0', "'physical-networks' must be a list, not text."],
    ['backup: { targets: [1] }', "An item of 'targets' must be text, not a whole number."],
    ['hypervisor: true', "'hypervisor' must be text, not the boolean true."],
  ])('%s', (text, message) => {
    expect(said(text)).toContain(message);
  });
  test('quotes come and go by the fix', () => {
    checkFix(
      id('wrong-type'),
      'product: { name: helion-openstack, version: 1.1 }\n',
      'Put the value in quotes',
      'product: { name: helion-openstack, version: "1.1" }\n',
    );
    checkFix(
      id('wrong-type'),
      'deployment: { overcloud: { controllers: "3" } }\n',
      'Remove the quotes',
      'deployment: { overcloud: { controllers: 3 } }\n',
    );
  });
  test('a word is no number in quotes', () => {
    checkRule(
      id('wrong-type'),
      `
      deployment:
        overcloud:
          controllers: "three"
          #            ^^^^^^^ error: 'controllers' must be a whole number, not text.
          #            | fix: Change to 3
          #            | -     controllers: "three"
          #            | +     controllers: 3
          compute: "1234567890"
          #        ^^^^^^^^^^^^ error: 'compute' must be a whole number, not text.
          #        | no fix
          swift-storage: "123456789"
          #              ^^^^^^^^^^^ error: 'swift-storage' must be a whole number, without quotes.
          #              | preferred fix: Remove the quotes
      `,
    );
  });
  test('one mistake, one message', () => {
    expect(said('hypervisor: 7\n').filter((message) => message.includes('hypervisor'))).toHaveLength(1);
  });
});

describe('unknown values', () => {
  test('the nearest value is the fix', () => {
    expect(said('deployment: { overcloud: { routing: drv } }')).toContain(
      "'drv' is not a valid value of 'routing'. Did you mean 'dvr'?",
    );
    checkFix(
      id('unknown-value'),
      'deployment: { overcloud: { routing: "drv" } }',
      "Change to 'dvr'",
      'deployment: { overcloud: { routing: "dvr" } }',
    );
  });
  test('an item of a list is called one', () => {
    const all = analysisOf('helion.yml', 'backup: { targets: [seedvm] }').findings();
    expect(all.map(({ message }) => message)).toContain(
      "'seedvm' is not a valid item of 'targets'. Did you mean 'seed-vm'?",
    );
  });
  test('with nothing near, the values are told', () => {
    expect(said('deployment: { overcloud: { routing: static } }')).toContain(
      "'static' is not a valid value of 'routing'. Expected 'dvr' or 'centralized'.",
    );
  });
});

test('bounds and empty values', () => {
  expect(said('physical-networks: [{ network: external, vlan-type: tagged, vlan-id: 4095 }]')).toContain(
    "'vlan-id' must be between 1 and 4094, not 4095.",
  );
  expect(said('hypervisor:\n')).toContain("'hypervisor' has no value.");
  expect(said('backup:\n  targets:\n    -\n')).toContain('This item has no value.');
});

test('values that only another program can tell are never in breach', () => {
  const text = 'hypervisor: "{{ type }}"\ndeployment: !vault abc\nbackup: &b { targets: [] }\nproduct: *b\n';
  expect(said(text)).toEqual(["Missing required key 'physical-networks'."]);
});

test('keys that look like parts of an object are only keys', () => {
  const text = '__proto__: { hypervisor: kvm }\nconstructor: 1\ntoString: 2\n';
  const analysis = analysisOf('helion.yml', text);
  expect(
    analysis
      .findings()
      .map((finding) => finding.rule)
      .filter((rule) => rule === 'plan/unknown-key'),
  ).toHaveLength(3);
  for (const finding of analysis.findings()) for (const fix of finding.fixes()) applyEdits(text, fix.edits);
});

test('a half-typed key is one mistake, not also an unknown key', () => {
  const text = 'hypervisor: kvm\nswi\nproduct: {}\n';
  const rules = analysisOf('helion.yml', text)
    .findings()
    .map((finding) => finding.rule);
  expect(rules.filter((rule) => rule === 'common/yaml-colon' || rule === 'plan/unknown-key')).toEqual([
    'common/yaml-colon',
  ]);
});
