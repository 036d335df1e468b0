import { test } from 'vitest';
import { scaleQuoted } from '../../../../../../server/src/core/dialects/installer/rules/cloud/scale-quoted.js';
import { checkRule, checkSilent } from '../../../../../support/check-rule.js';

test('a count in quotes', () => {
  const before = `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "control_virtual_router_id": "202",
      "vsa_scale": "3"
    }
  `;
  checkRule(
    scaleQuoted,
    before.replace(
      '"3"',
      `"3"
      //           ^^^ hint: 'vsa_scale' stands in quotes; the number alone will do.`,
    ),
  );
});

test('what is no count in quotes is no count', () => {
  for (const value of ['3', '"-3"', '" 3"', '"three"'])
    checkSilent(scaleQuoted, `#- /kvm.json\n{ "cloud_type": "KVM", "vsa_scale": ${value} }`);
});
