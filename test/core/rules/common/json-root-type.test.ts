import { expect, test } from 'vitest';
import { jsonRootType } from '../../../../server/src/core/rules/common/json-root-type.js';
import { analysisOf, checkRule } from '../../../support/check-rule.js';

test('a list in place of an object', () => {
  checkRule(
    jsonRootType,
    `
    #- /a.helion.json
    ["kvm"]
    ^^^^^^^ error: This file must be an object in braces, not a list in brackets.
    | no fix
    `,
  );
  checkRule(jsonRootType, '#- /a.helion.json\n{ "hypervisor": ["kvm"] }\n');
});

test('one mistake in every dialect', () => {
  const found = analysisOf('a.json', '[{ "cloud_type": "KVM" }]').findings();
  expect(found.map(({ rule }) => rule)).toEqual(['common/json-root-type']);
});
