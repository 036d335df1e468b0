import { expect, test } from 'vitest';
import { applyEdits } from '../../../../server/src/core/index.js';
import { duplicateKey } from '../../../../server/src/core/rules/common/duplicate-key.js';
import { analysisOf, checkRules } from '../../../support/check-rule.js';

const ids = duplicateKey.map(({ id }) => id);

test('both places are told, and either can go', () => {
  checkRules(
    ids,
    `
    hypervisor: kvm # first
    product: {}
    hypervisor: esx
    ^^^^^^^^^^ error common/yaml-duplicate-key: Duplicate key 'hypervisor'. YAML keeps only one of the two values.
    | related 1: First defined here.
    | fix: Remove this 'hypervisor'
    |   product: {}
    | - hypervisor: esx
    | fix: Remove the first 'hypervisor'
    | - hypervisor: kvm # first
    `,
  );
});

test('in maps of lists and of maps, and in JSON under an id of its own', () => {
  checkRules(
    ids,
    `
    physical-networks:
      - { network: a, port: b, network: c, network: d }
      #                        ^^^^^^^ error common/yaml-duplicate-key: Duplicate key 'network'...
      #                        | related 2: First defined here.
      #                                    ^^^^^^^ error common/yaml-duplicate-key: Duplicate key 'network'...
      - - { a: 1, a: 2 }
        #         ^ error common/yaml-duplicate-key: Duplicate key 'a'...
    `,
  );
  checkRules(
    ids,
    `
    #- /a.helion.json
    { "deployment": { "overcloud": { "compute": 4,
      "compute": 5 } } }
      ^^^^^^^^^ error common/json-duplicate-key: Duplicate key 'compute'...
      | related 1: First defined here.
    `,
  );
});

test('among many keys, and words beside numbers that read alike', () => {
  const many = Array.from({ length: 16 }, (_, at) => `k${at}: 1`).join(', ');
  checkRules(ids, `{ ${many} }\n`);
  checkRules(ids, `{ ${many}, l: 1 }\n`);
  checkRules(
    ids,
    `
    product: { ${many}, k0: 2 }
    #          ${' '.repeat(many.length + 1)} ^^ error common/yaml-duplicate-key: Duplicate key 'k0'...
    deployment: { 1: a, "1": b }
    #                   ^^^ error common/yaml-duplicate-key: Duplicate key '1'...
    backup: { "1": a, 1: b }
    #                 ^ error common/yaml-duplicate-key: Duplicate key '1'...
    `,
  );
});

test('a key once in each map, and several merges in one', () => {
  checkRules(ids, 'a: &x { b: 1 }\nc:\n  <<: *x\n  <<: *x\n  a: 1\n  b: 2\n');
  checkRules(ids, 'a: &x { b: 1 }\nc: { <<: *x, b: 1 }\nd: *x\n');
  checkRules(ids, '# nothing\n');
});

test('two items without the line between them are one finding', () => {
  checkRules(
    ids,
    `
    physical-networks:
      - network: ipmi
        vlan-type: untagged
        cidr: 192.168.11.0/24
        vlan-type: tagged
        ^^^^^^^^^ error common/yaml-duplicate-key: Duplicate keys from 'vlan-type' on. A line with '-' is missing above.
        | related 3: First defined here.
        | no fix
        cidr: 192.168.12.0/24
        port: eth0
      - network: external
        vlan-type: tagged
        vlan-type: tagged
        ^^^^^^^^^ error common/yaml-duplicate-key: Duplicate key 'vlan-type'...
        cidr: 192.168.13.0/24
        port: eth0
    `,
  );
});

test('two objects of a list that lost what divides them', () => {
  const object = (name: string) =>
    `  {\n    "name": "${name}",\n    "pxe_mac_address": "d0:bf:9c:10:00:01",\n    "pm_type": "ipmilan"\n  }`;
  const text = `[\n${object('ccn1')},\n${object('ccn2')}\n]\n`;
  const slip = text.replace('\n  },\n  {\n', ',\n');
  const found = analysisOf('node-provision.json', slip)
    .findings()
    .filter(({ rule }) => ids.includes(rule));
  expect(found.map(({ message }) => message)).toEqual([
    "Duplicate keys from 'name' on. '}, {' is missing above.",
  ]);
  const [fix] = found[0]?.fixes() ?? [];
  expect(applyEdits(slip, fix?.edits ?? [])).toBe(text);
});
