/** `installer/ovsvapp-fresh-install`. */
import { describe, test } from 'vitest';
import { ovsvappFreshInstall } from '../../../../../../server/src/core/dialects/installer/rules/helpers/ovsvapp-fresh-install.js';
import { checkRule, checkSilent } from '../../../../../support/check-rule.js';

describe('new hosts', () => {
  test('none is named', () => {
    checkRule(
      ovsvappFreshInstall,
      `
        #- /ovs_vapp.ini
        [new-host-addition]
        add_new_hosts = True
        #               ^^^^ warning: 'add_new_hosts' is on, but 'new_hosts' is empty. Use False for a new installation.
        #               | fix: Change to 'False'
      `,
    );
  });

  test.each([
    'add_new_hosts = True\nnew_hosts = 172.30.101.11',
    'add_new_hosts = False',
    'add_new_hosts = true_or_false',
  ])('silent: %j', (lines) => {
    checkSilent(ovsvappFreshInstall, `#- /ovs_vapp.ini\n[new-host-addition]\n${lines}\n`);
  });
});

test('switched on with nothing to add', () => {
  checkRule(
    ovsvappFreshInstall,
    `
      #- /ovs_vapp.ini
      [new-host-addition]
      add_new_hosts = yes
      #               ^^^ warning: 'add_new_hosts' is on, but 'new_hosts' is empty. Use False for a new installation.
      #               | fix: Change to 'False'
      #               | - add_new_hosts = yes
      #               | + add_new_hosts = False
      new_hosts =
  `,
  );
});
