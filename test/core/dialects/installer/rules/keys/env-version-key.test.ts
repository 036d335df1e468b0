/** `installer/env-version-key`. */
import { describe, expect, test } from 'vitest';
import { envVersionKey } from '../../../../../../server/src/core/dialects/installer/rules/keys/env-version-key.js';
import type { DialectOptions } from '../../../../../../server/src/core/index.js';
import { analysesOf } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';

describe('keys of newer releases', () => {
  const text =
    '{ "cloud_type": "KVM", "node_min_disk": 300, "dns": {}, "ntp": { "seed_server": "172.20.1.12" }, "hypervisor": { "public_interface_raw_device": "eth1" } }\n';
  const found = (name: string, options: DialectOptions = {}) =>
    analysesOf({ [name]: text }, { options })
      .all.flatMap((analysis) => analysis.findings())
      .filter(({ rule }) => rule === 'installer/env-version-key');

  test.each([
    [
      '1.0',
      [
        "'node_min_disk' is new in 1.1 and not supported by the installer of 1.0.",
        "'seed_server' is new in 1.1 and not supported by the installer of 1.0.",
        "'public_interface_raw_device' is new in 1.1.1 and not supported by the installer of 1.0.",
      ],
    ],
    ['1.1', ["'public_interface_raw_device' is new in 1.1.1 and not supported by the installer of 1.1."]],
    ['1.1.1', []],
  ])('for %s as set', (version, messages) => {
    expect(found('a.json', { 'installer.version': version }).map(({ message }) => message)).toEqual(messages);
  });

  test('a release that was inferred knows its keys, whatever the name of the file says', () => {
    expect(found('kvm-custom-ips-1.0.json')).toEqual([]);
  });

  test('the fix takes the key out', () => {
    const fixes = found('a.json', { 'installer.version': '1.1' }).flatMap((finding) => finding.fixes());
    expect(fixes.map(({ title, preferred }) => [title, preferred])).toEqual([
      ["Remove 'public_interface_raw_device'", undefined],
    ]);
  });
});

test('a section of keys that came later', () => {
  checkKvm(
    envVersionKey,
    { hypervisor: { public_interface_raw_device: 'eth1', public_interface: 'eth2' } },
    `
      ...
        "hypervisor": {
          "public_interface_raw_device": "eth1",
      //  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: 'public_interface_raw_device' is new in 1.1.1 and not supported by the installer of 1.1.
      //  | fix: Remove 'public_interface_raw_device'
      //  | -     "public_interface_raw_device": "eth1",
      ...
  `,
    { options: { 'installer.version': '1.1' } },
  );
});
