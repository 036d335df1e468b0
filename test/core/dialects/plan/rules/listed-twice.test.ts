import { test } from 'vitest';
import { checkFix, checkRule } from '../../../../support/check-rule.js';

const rule = { id: 'plan/listed-twice' };

test('a name in a list of names counts once', () => {
  checkRule(
    rule,
    `
      deployment:
        undercloud:
          services: [sherpa, logging, sherpa]
          #                           ^^^^^^ warning: 'sherpa' is already in this list.
          #                           | fix: Remove the second 'sherpa'
          #                           | related 3: 'sherpa' is listed here first.
        overcloud:
          block-storage: [vsa, 3par]
          services:
            - nova
            - nova # again
            # ^^^^ warning: 'nova' is already in this list.
            # | fix: Remove the second 'nova'
            # | related 7: 'nova' is listed here first.
      backup:
        targets: [mysql, mysql]
        #                ^^^^^ warning: 'mysql' is already in this list.
        #                | fix: Remove the second 'mysql'
        #                | related 10: 'mysql' is listed here first.
    `,
  );
  checkFix(
    rule,
    `
      deployment:
        undercloud:
          services: [sherpa, logging, sherpa]
        overcloud:
          block-storage: [vsa, 3par]
          services:
            - nova
            - nova # again
      backup:
        targets: [mysql, mysql]
    `,
    "Remove the second 'sherpa'",
    `
      deployment:
        undercloud:
          services: [sherpa, logging]
        overcloud:
          block-storage: [vsa, 3par]
          services:
            - nova
            - nova # again
      backup:
        targets: [mysql, mysql]
    `,
  );
  checkFix(
    rule,
    `
      deployment:
        undercloud:
          services: [sherpa, logging, sherpa]
        overcloud:
          block-storage: [vsa, 3par]
          services:
            - nova
            - nova # again
      backup:
        targets: [mysql, mysql]
    `,
    "Remove the second 'nova'",
    `
      deployment:
        undercloud:
          services: [sherpa, logging, sherpa]
        overcloud:
          block-storage: [vsa, 3par]
          services:
            - nova
      backup:
        targets: [mysql, mysql]
    `,
  );
  checkFix(
    rule,
    `
      deployment:
        undercloud:
          services: [sherpa, logging, sherpa]
        overcloud:
          block-storage: [vsa, 3par]
          services:
            - nova
            - nova # again
      backup:
        targets: [mysql, mysql]
    `,
    "Remove the second 'mysql'",
    `
      deployment:
        undercloud:
          services: [sherpa, logging, sherpa]
        overcloud:
          block-storage: [vsa, 3par]
          services:
            - nova
            - nova # again
      backup:
        targets: [mysql]
    `,
  );
});

test('once in each list', () => {
  checkRule(
    rule,
    `
      deployment:
        undercloud: { services: [nova] }
        overcloud: { services: [nova] }
    `,
  );
});
