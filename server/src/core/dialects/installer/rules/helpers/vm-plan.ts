/** `vm-plan` of the flexible control plane, and `vm_plan` of the demo: virtual machines in the columns of baremetal.csv. */
import { baremetalRoles } from '../../../../architecture/baremetal-roles.js';
import { inFile } from '../../../../rules/in-file.js';
import { defineRule, type Report, type Rule } from '../../../../rules/rule.js';
import { replaceScalar } from '../../../../syntax/rewrite.js';
import { nearest } from '../../../../text/nearest.js';
import type { BaremetalCsv, Installer, Machine } from '../../installer-model.js';

const FILE = 'vm-plan.csv';
const LINE = ',stack,,172.30.1.12,2,32768,,Undercloud,';
const example = (bad: string) => ({ bad: { [FILE]: `${bad}\n` }, good: { [FILE]: `${LINE}\n` } });
const ROLES = baremetalRoles.map(({ name }) => name);

function planRule(
  rule: Omit<Rule<Installer>, 'check'>,
  check: (machine: Machine, csv: BaremetalCsv, report: (report: Report) => void) => void,
): Rule<Installer> {
  return defineRule<Installer>({
    ...rule,
    check({ model, report }) {
      for (const csv of model.vmPlans) for (const machine of csv.machines) check(machine, csv, report);
    },
  });
}

export const vmPlanRules: readonly Rule<Installer>[] = [
  planRule(
    {
      id: 'baremetal/vmplan-localhost',
      severity: 'error',
      docs: {
        summary: 'The KVM host is called localhost.',
        why: 'Other hosts would look for the machine on themselves; the field is empty for the host that the installer runs on.',
        source: 'Flexible control plane page 1.1',
        ...example(LINE.replace('172.30.1.12', 'localhost')),
      },
    },
    ({ fields }, { file }, report) => {
      const host = fields[3];
      if (!host || !/^(localhost|127\.\d+\.\d+\.\d+)$/i.test(host.text)) return;
      report({
        at: host.at,
        message: 'Leave the field empty for the host itself.',
        fixes: () => [
          {
            title: 'Empty the field',
            edits: inFile(file, replaceScalar(file, host.node, '')),
            preferred: true,
          },
        ],
      });
    },
  ),
  planRule(
    {
      id: 'baremetal/vmplan-required',
      severity: 'error',
      docs: {
        summary: 'A virtual machine lacks its CPUs, its memory or its role.',
        why: 'The machine is made with them; nothing else says how large it is and what it becomes.',
        source: 'Flexible control plane page 1.1',
        ...example(LINE.replace(',2,32768', ',,32768')),
      },
    },
    ({ fields, at }, _csv, report) => {
      const missing = [
        [4, 'the number of CPUs'],
        [5, 'the memory'],
        [7, 'the role'],
      ].flatMap(([index, what]) => ((fields[Number(index)]?.text ?? '') === '' ? [String(what)] : []));
      if (missing.length > 0) report({ at, message: `This line lacks ${missing.join(' and ')}.` });
    },
  ),
  planRule(
    {
      id: 'baremetal/vmplan-role',
      severity: 'error',
      docs: {
        summary: 'The role of a virtual machine is unknown.',
        why: 'The installer knows the roles of baremetal.csv; a published sample has OvercloudSwift, which is none of them.',
        source: 'CSV page 1.1; flexible control plane page 1.1',
        ...example(LINE.replace('Undercloud', 'OvercloudSwift')),
      },
    },
    ({ fields, role }, { file }, report) => {
      const written = fields[7];
      if (!written || written.text === '' || role) return;
      const guess = ROLES.find((name) => name.startsWith(written.text)) ?? nearest(written.text, ROLES);
      report({
        at: written.at,
        message: `'${written.text}' is no role${guess ? `; did you mean '${guess}'?` : '.'}`,
        fixes: () =>
          guess
            ? [
                {
                  title: `Change to '${guess}'`,
                  edits: inFile(file, replaceScalar(file, written.node, guess)),
                  preferred: true,
                },
              ]
            : [],
      });
    },
  ),
  planRule(
    {
      id: 'baremetal/vmplan-physical',
      severity: 'warning',
      docs: {
        summary: 'A line of virtual machines has a MAC address or the password of a BMC.',
        why: 'Physical machines stand in baremetal.csv; here the first field is the NIC of the bridge, and the third is ignored.',
        source: 'Flexible control plane page 1.1',
        ...example(`78:e7:d1:22:5d:58${LINE}`),
      },
    },
    ({ mac, password }, _csv, report) => {
      if (mac)
        report({
          at: mac.at,
          message: `A virtual machine has no MAC address of its own; was this meant for 'baremetal.csv'?`,
        });
      else if (password)
        report({ at: password.at, message: 'The password is ignored for virtual machines.' });
    },
  ),
];
