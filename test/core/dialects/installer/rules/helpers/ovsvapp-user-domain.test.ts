/** `installer/ovsvapp-user-domain`. */
import { describe, test } from 'vitest';
import { ovsvappUserDomain } from '../../../../../../server/src/core/dialects/installer/rules/helpers/ovsvapp-user-domain.js';
import { checkFix, checkRule, checkSilent } from '../../../../../support/check-rule.js';

const ini = (...lines: readonly string[]) => `#- /ovs_vapp.ini\n${lines.join('\n')}\n`;

describe('user', () => {
  test('domain and backslash', () => {
    checkRule(
      ovsvappUserDomain,
      String.raw`
        #- /ovs_vapp.ini
        [vmware]
        vcenter_username = harbour\helion
        #                  ^^^^^^^^^^^^^^ hint: 'harbour\helion' should be written 'helion@harbour'.
        #                  | preferred fix: Change to 'helion@harbour'
      `,
    );
    checkFix(
      ovsvappUserDomain,
      ini('[vmware]', String.raw`vcenter_username = harbour\helion`),
      "Change to 'helion@harbour'",
      ini('[vmware]', 'vcenter_username = helion@harbour'),
    );
  });

  test.each(['helion@harbour', 'root', ''])('silent: %j', (user) => {
    checkSilent(ovsvappUserDomain, ini('[vmware]', `vcenter_username = ${user}`));
  });
});

test('the domain goes behind the name', () => {
  checkRule(
    ovsvappUserDomain,
    `
      #- /ovs_vapp.ini
      [vmware]
      vcenter_username = HARBOUR\\helion
      #                  ^^^^^^^^^^^^^^ hint: 'HARBOUR\\helion' should be written 'helion@HARBOUR'.
      #                  | preferred fix: Change to 'helion@HARBOUR'
      #                  | - vcenter_username = HARBOUR\\helion
      #                  | + vcenter_username = helion@HARBOUR
  `,
  );
});
