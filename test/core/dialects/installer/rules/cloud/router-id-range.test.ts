import { test } from 'vitest';
import { routerIdRange } from '../../../../../../server/src/core/dialects/installer/rules/cloud/router-id-range.js';
import { checkRule, checkSilent } from '../../../../../support/check-rule.js';

const kvm = (id: string) => `#- /kvm.json\n{ "cloud_type": "KVM", "control_virtual_router_id": ${id} }`;

test('ids that are none', () => {
  checkRule(
    routerIdRange,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "control_virtual_router_id": "256"
    //                             ^^^^^ error: '256' is not a valid virtual router id. Write a whole number from 1 to 255.
    //                             | fix: Change to 51
    //                             | -   "control_virtual_router_id": "256"
    //                             | +   "control_virtual_router_id": "51"
    }
    `,
  );
  checkRule(
    routerIdRange,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "control_virtual_router_id": -1
    //                             ^^ error: '-1' is not a valid virtual router id. Write a whole number from 1 to 255.
    //                             | fix: Change to 51
    //                             | -   "control_virtual_router_id": -1
    //                             | +   "control_virtual_router_id": 51
    }
    `,
  );
  checkRule(
    routerIdRange,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "control_virtual_router_id": "ten"
    //                             ^^^^^ error: 'ten' is not a valid virtual router id. Write a whole number from 1 to 255.
    //                             | fix: Change to 51
    //                             | -   "control_virtual_router_id": "ten"
    //                             | +   "control_virtual_router_id": "51"
    }
    `,
  );
});

test.each(['"202"', '51', '0', '255', '""', '"<id>"', 'true', 'null'])(
  '%s is an id, or not for this rule',
  (id) => {
    checkSilent(routerIdRange, kvm(id));
  },
);
