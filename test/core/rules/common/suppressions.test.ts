import { test } from 'vitest';
import { suppressions } from '../../../../server/src/core/rules/common/suppressions.js';
import { checkRules } from '../../../support/check-rule.js';

const ids = suppressions.map(({ id }) => id);

test('a comment that silences nothing, and one without a reason', () => {
  checkRules(
    ids,
    `
    # helion-disable-next-line plan/hypervisor-unknown -- an experiment
                               ^^^^^^^^^^^^^^^^^^^^^^^ warning common/unused-suppression: Nothing here breaks 'plan/hypervisor-unknown', so this comment silences nothing.
                               | fix: Remove the comment
                               | - # helion-disable-next-line plan/hypervisor-unknown -- an experiment
    hypervisor: kvm
    `,
  );
  checkRules(
    ids,
    `
    # helion-disable-next-line plan/hypervisor-unknown
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint common/suppression-without-reason: Say why this is silenced: add ' -- ' and the reason.
    | no fix
    hypervisor: xen
    `,
  );
});

test('a comment that is of use and says why', () => {
  checkRules(ids, '# helion-disable-next-line plan/hypervisor-unknown -- a lab\nhypervisor: xen\n');
});
