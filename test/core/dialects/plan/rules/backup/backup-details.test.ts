/** For each target: what is backed up, by whom and where to. */
import { describe, expect, test } from 'vitest';
import { kvmPlan } from '../../../../../../server/src/core/dialects/plan/examples.js';
import { fixesOf, saidOf } from '../../said-of.js';

const TARGETS = ['seed-vm', 'undercloud', 'overcloud-management-controller', 'mysql'];
const details = (targets: readonly string[], to = 'backup.example.com:/helion') =>
  `${kvmPlan}  details:\n${targets.map((target) => `    - { target: ${target}, by: administrators, to: "${to}" }\n`).join('')}`;

test('as they should be', () => {
  expect(saidOf(details(TARGETS))).toEqual([]);
});

test('plan/backup-detail-missing', () => {
  expect(saidOf(details(TARGETS.slice(0, 3)))).toEqual([
    "plan/backup-detail-missing: 'details' has no entry for 'mysql'.",
  ]);
  expect(fixesOf(details(TARGETS.slice(0, 3)))).toEqual([{ title: "Add an entry for 'mysql'", after: [] }]);
});

test('plan/backup-on-itself', () => {
  expect(saidOf(details(TARGETS, 'undercloud:/backup'))).toEqual([
    "plan/backup-on-itself: The backup of 'undercloud' is kept on 'undercloud' itself.",
  ]);
});

describe('plan/backup-by', () => {
  const plan = (by: string) =>
    `${kvmPlan}  details:\n${['seed-vm', 'undercloud', 'overcloud-management-controller', 'mysql'].map((target) => `    - { target: ${target}, by: ${target === 'mysql' ? by : 'administrators'} }`).join('\n')}\n`;

  test.each(['users', 'tenants', 'all users', 'end-users', 'Everyone', 'customers'])('%s', (by) => {
    expect(saidOf(plan(by))).toEqual([
      `plan/backup-by: The backup scripts are for administrators, not for '${by}'.`,
    ]);
    expect(fixesOf(plan(by))).toEqual([{ title: "Change to 'administrators'", after: [] }]);
  });

  test.each(['administrators', 'the cloud team', 'user support', 'Jo of operations'])('%s', (by) => {
    expect(saidOf(plan(by))).toEqual([]);
  });
});
