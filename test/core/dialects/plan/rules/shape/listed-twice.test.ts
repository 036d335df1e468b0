import { test } from 'vitest';
import { listedTwice } from '../../../../../../server/src/core/dialects/plan/rules/shape/listed-twice.js';
import { checkRule } from '../../../../../support/check-rule.js';

test('a name in a list of names counts once', () => {
  checkRule(
    listedTwice,
    `
      deployment:
        undercloud:
          services: [sherpa, logging, sherpa]
          #                           ^^^^^^ warning: Duplicate 'sherpa' in this list.
          #                           | unnecessary
          #                           | preferred fix: Remove the second 'sherpa'
          #                           | -     services: [sherpa, logging, sherpa]
          #                           | +     services: [sherpa, logging]
          #                           | related 3: 'sherpa' is listed here first.
        overcloud:
          block-storage: [vsa, 3par]
          services:
            - nova
            - nova # again
            # ^^^^ warning: Duplicate 'nova' in this list.
            # | preferred fix: Remove the second 'nova'
            # | -       - nova # again
            # | related 7: 'nova' is listed here first.
      backup:
        targets: [mysql, mysql]
        #                ^^^^^ warning: Duplicate 'mysql' in this list.
        #                | preferred fix: Remove the second 'mysql'
        #                | -   targets: [mysql, mysql]
        #                | +   targets: [mysql]
        #                | related 10: 'mysql' is listed here first.
    `,
  );
});

test('once in each list', () => {
  checkRule(
    listedTwice,
    `
      deployment:
        undercloud: { services: [nova] }
        overcloud: { services: [nova] }
    `,
  );
});

test('a word three times, and one that is an alias', () => {
  checkRule(
    listedTwice,
    `
    backup:
      targets: [&word mysql, mysql, *word]
      #                      ^^^^^ warning: Duplicate 'mysql' in this list.
      #                      | related 2: 'mysql' is listed here first.
      #                      | preferred fix: Remove the second 'mysql'
      #                      | -   targets: [&word mysql, mysql, *word]
      #                      | +   targets: [&word mysql, *word]
      #                             ^^^^^ warning: Duplicate 'mysql' in this list.
      #                             | related 2: 'mysql' is listed here first.
      #                             | no fix
    `,
  );
  checkRule(
    listedTwice,
    `
    hypervisor: kvm
    `,
  );
});

test('roles, and what is planned once for a service', () => {
  checkRule(
    listedTwice,
    `
      physical-networks:
        - network: external
          roles: [controllers, compute, compute]
          #                             ^^^^^^^ warning: Duplicate 'compute' in this list.
          #                             | preferred fix: Remove the second 'compute'
          #                             | related 3: 'compute' is listed here first.
      high-availability:
        clusters:
          - { service: mysql }
          - { service: mysql }
          #            ^^^^^ warning: Duplicate 'mysql' in this list.
          #            | related 6: 'mysql' is listed here first.
          #            | no fix
        singletons:
          - { service: sherpa, runs-on: undercloud }
          - { service: sherpa, runs-on: overcloud-management-controller }
    `,
  );
});
