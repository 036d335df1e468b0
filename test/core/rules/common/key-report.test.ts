/** What is offered for keys that stand where they are not known. */
import { describe, expect, test } from 'vitest';
import { checkRule } from '../../../support/check-rule.js';
import { fixTitles, kvmText, repaired } from '../../dialects/installer/rules/networks/said.js';

const ID = 'installer/env-misplaced-key';
const misplaced = { id: ID };

type Patch = Parameters<typeof kvmText>[0];

/** The titles of what may be done. */
const offered = (patch: Patch) => fixTitles(ID, kvmText(patch));

/** The file once the key is moved. */
const moved = (patch: Patch, title: string) => repaired('env-misplaced-key', kvmText(patch), title);

describe('a key of another section', () => {
  test('where there are two of them, neither is certain', () => {
    checkRule(
      misplaced,
      `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "ssl": { "public_vip": { "key": "b" } },
        "certificate": "a"
      //^^^^^^^^^^^^^ warning: 'certificate' is a key of 'ssl.cluster_backend' and 'ssl.public_vip', not of the top level.
      //| fix: Move to 'ssl.cluster_backend'
      //| fix: Move to 'ssl.public_vip'
      //| -   "ssl": { "public_vip": { "key": "b" } },
      //| -   "certificate": "a"
      //| +   "ssl": { "public_vip": { "key": "b", "certificate": "a" } }
      }
      `,
    );
  });

  test('sections that are not there come with it', () => {
    const there = { ssl: { public_vip: { key: 'b' } }, certificate: 'a' };
    expect(moved(there, "Move to 'ssl.cluster_backend'")).toMatchObject({
      ssl: { public_vip: { key: 'b' }, cluster_backend: { certificate: 'a' } },
    });
    expect(moved({ ssl: undefined, certificate: 'a' }, "Move to 'ssl.public_vip'")).toMatchObject({
      ssl: { public_vip: { certificate: 'a' } },
    });
  });

  test('lists and objects move as they are', () => {
    const title = "Move to 'vsa.DEFAULT'";
    expect(moved({ enabled_backends: ['a', 'b'] }, title)).toMatchObject({
      vsa: { DEFAULT: { enabled_backends: ['a', 'b'] } },
    });
    expect(moved({ public_vip: { key: 'b', certificate: 'a' } }, "Move to 'ssl'")).toMatchObject({
      ssl: { public_vip: { key: 'b', certificate: 'a' } },
    });
  });

  test('of the top level', () => {
    const own = { 'svc.bridge_interface': 'em2', bridge_interface: undefined };
    expect(offered(own)).toEqual(['Move to the top level']);
    expect(moved(own, 'Move to the top level')).toMatchObject({ bridge_interface: 'em2' });
  });

  test('it stays where the key is there, or something else in its place', () => {
    expect(offered({ allocate_cidr: '10.9.0.0/24' })).toEqual([]);
    expect(offered({ 'svc.bridge_interface': 'em2' })).toEqual([]);
    expect(offered({ allocate_cidr: '10.9.0.0/24', svc: 'none' })).toEqual([]);
    expect(offered({ certificate: 'a', ssl: { public_vip: 'none' } })).toEqual([
      "Move to 'ssl.cluster_backend'",
    ]);
  });
});

test('beside the key that is meant, the other writing can only go', () => {
  const id = 'installer/env-key-case';
  expect(fixTitles(id, kvmText({ Bridge_Interface: 'em2' }))).toEqual(["Remove 'Bridge_Interface'"]);
  expect(fixTitles(id, kvmText({ Bridge_Interface: 'em2', bridge_interface: undefined }))).toEqual([
    "Rename 'Bridge_Interface' to 'bridge_interface'",
  ]);
});
