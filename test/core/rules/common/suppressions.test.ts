import { test } from 'vitest';
import { suppressions } from '../../../../server/src/core/rules/common/suppressions.js';
import { checkRules } from '../../../support/check-rule.js';

const ids = suppressions.map(({ id }) => id);

test('a comment that silences nothing, and one without a reason', () => {
  checkRules(
    ids,
    `
    # helion-disable-next-line plan/hypervisor-unknown -- an experiment
                               ^^^^^^^^^^^^^^^^^^^^^^^ warning common/unused-suppression: Unnecessary comment: nothing here breaks 'plan/hypervisor-unknown'.
                               | fix: Remove the comment
                               | - # helion-disable-next-line plan/hypervisor-unknown -- an experiment
    hypervisor: kvm
    `,
  );
  checkRules(
    ids,
    `
    # helion-disable-next-line plan/hypervisor-unknown
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint common/suppression-without-reason: Missing reason. Add ' -- ' and why the rule is disabled here.
    | no fix
    hypervisor: xen
    `,
  );
});

test('a comment that is of use and says why', () => {
  checkRules(ids, '# helion-disable-next-line plan/hypervisor-unknown -- a lab\nhypervisor: xen\n');
});
