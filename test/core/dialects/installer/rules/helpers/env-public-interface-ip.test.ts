/** `installer/env-public-interface-ip`. */
import { test } from 'vitest';
import { envPublicInterfaceIp } from '../../../../../../server/src/core/dialects/installer/rules/helpers/env-public-interface-ip.js';
import { envVarUnknown } from '../../../../../../server/src/core/dialects/installer/rules/helpers/env-var-unknown.js';
import { checkFix, checkRule, checkSilent } from '../../../../../support/check-rule.js';

const script = (...lines: readonly string[]) =>
  `#- /env_vars.sh\nexport OVERCLOUD_CLOUD_TYPE=KVM\n${lines.join('\n')}\n`;

test('a variable that ends the installer', () => {
  checkRule(
    envPublicInterfaceIp,
    `
      #- /env_vars.sh
      #!/bin/bash
      export NeutronPublicInterfaceIP=192.168.131.2
      #      ^^^^^^^^^^^^^^^^^^^^^^^^ error: 'NeutronPublicInterfaceIP' is no longer supported. The installer stops when it is set.
      #      | fix: Remove 'NeutronPublicInterfaceIP'
      export OVERCLOUD_CLOUD_TYPE=KVM
    `,
  );
  checkFix(
    envPublicInterfaceIp,
    script('export NeutronPublicInterfaceIP=192.168.131.2 # old', 'set -e'),
    "Remove 'NeutronPublicInterfaceIP'",
    script('set -e'),
  );
  checkSilent(envVarUnknown, script('export NeutronPublicInterfaceIP=192.168.131.2'));
});

test('the line is taken out', () => {
  checkRule(
    envPublicInterfaceIp,
    `
      #- /env_vars.sh
      export OVERCLOUD_CLOUD_TYPE=KVM
      export NeutronPublicInterfaceIP=192.168.131.2 # old
      #      ^^^^^^^^^^^^^^^^^^^^^^^^ error: 'NeutronPublicInterfaceIP' is no longer supported. The installer stops when it is set.
      #      | fix: Remove 'NeutronPublicInterfaceIP'
      #      | - export NeutronPublicInterfaceIP=192.168.131.2 # old
      set -e
  `,
  );
});
