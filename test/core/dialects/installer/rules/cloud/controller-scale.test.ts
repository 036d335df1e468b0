import { test } from 'vitest';
import { controllerScale } from '../../../../../../server/src/core/dialects/installer/rules/cloud/controller-scale.js';
import { checkRule, checkSilent } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';

const kvm = (members: string) => `#- /kvm.json\n{ "cloud_type": "KVM", ${members} }`;

test('another number of controllers than three', () => {
  checkRule(
    controllerScale,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "controller_scale": 1
    //                    ^ error: 'controller_scale' must be 3, not 1. Remove it: there are always 3 controllers.
    //                    | fix: Remove 'controller_scale'
    //                    | -   "cloud_type": "KVM",
    //                    | -   "controller_scale": 1
    //                    | +   "cloud_type": "KVM"
    //                    | fix: Change to 3
    //                    | -   "controller_scale": 1
    //                    | +   "controller_scale": 3
    }
    `,
  );
  checkRule(
    controllerScale,
    `
    #- /kvm.json
    { "cloud_type": "KVM", "controller_scale": "2" }
    //                                         ^^^ error: 'controller_scale' must be 3, not 2. Remove it: there are always 3 controllers.
    //                                         | fix: Remove 'controller_scale'
    //                                         | - { "cloud_type": "KVM", "controller_scale": "2" }
    //                                         | + { "cloud_type": "KVM" }
    //                                         | fix: Change to 3
    //                                         | - { "cloud_type": "KVM", "controller_scale": "2" }
    //                                         | + { "cloud_type": "KVM", "controller_scale": 3 }
    `,
  );
  for (const value of ['3', '"3"', '-3']) checkSilent(controllerScale, kvm(`"controller_scale": ${value}`));
});

test('no controller', () => {
  checkKvm(
    controllerScale,
    { controller_scale: 0 },
    `
    ...
      "controller_scale": 0
    //                    ^ error: 'controller_scale' must be 3, not 0. Remove it: there are always 3 controllers.
    //                    | fix: Remove 'controller_scale'
    //                    | -   },
    //                    | -   "controller_scale": 0
    //                    | +   }
    //                    | fix: Change to 3
    //                    | -   "controller_scale": 0
    //                    | +   "controller_scale": 3
    ...
    `,
  );
  checkKvm(controllerScale, { controller_scale: '<number>' });
});
