import { test } from 'vitest';
import { routerIdZero } from '../../../../../../server/src/core/dialects/installer/rules/cloud/router-id-zero.js';
import { checkRule, checkSilent } from '../../../../../support/check-rule.js';

const kvm = (id: string) => `#- /kvm.json\n{ "cloud_type": "KVM", "control_virtual_router_id": ${id} }`;

test('the id 0', () => {
  checkRule(
    routerIdZero,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "control_virtual_router_id": "0"
    //                             ^^^ warning: VRRP has router ids from 1 to 255; choose another one than 0.
    //                             | no fix
    }
    `,
  );
  checkSilent(routerIdZero, kvm('1'));
});
