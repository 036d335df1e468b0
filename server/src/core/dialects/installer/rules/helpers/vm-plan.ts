/** `vm-plan` of the flexible control plane, and `vm_plan` of the demo: virtual machines in the columns of baremetal.csv. */
import { baremetalColumns, baremetalRoles } from '../../../../architecture/baremetal-roles.js';
import { parseAddress } from '../../../../net/address.js';
import { normaliseMac } from '../../../../net/mac.js';
import { defineRule, type Report, type Rule } from '../../../../rules/rule.js';
import { replaceScalar } from '../../../../syntax/rewrite.js';
import { nearest } from '../../../../text/nearest.js';
import { columnIndex } from '../../model/baremetal-csv.js';
import type { BaremetalCsv, Field, Installer, Machine } from '../../model/installer-model.js';
import { fix } from './about-helpers.js';

const FILE = 'vm-plan.csv';
const LINE = ',stack,,172.30.1.12,2,32768,,Undercloud,';
const ROLES = baremetalRoles.map(({ name }) => name);
const PAGE = 'Flexible control plane page 1.1, vm-plan';

const example = (bad: string) => ({ bad: { [FILE]: `${bad}\n` }, good: { [FILE]: `${LINE}\n` } });

function planRule(
  rule: Omit<Rule<Installer>, 'check'>,
  check: (machine: Machine, csv: BaremetalCsv) => Report | undefined,
): Rule<Installer> {
  return defineRule<Installer>({
    ...rule,
    check({ model, report }) {
      for (const csv of model.vmPlans)
        for (const machine of csv.machines) {
          const found = check(machine, csv);
          if (found) report(found);
        }
    },
  });
}

const fieldOf = ({ fields }: Machine, column: (typeof baremetalColumns)[number]): Field | undefined =>
  fields[columnIndex(column)];

/** What a virtual machine is made of. */
const NEEDED = [
  ['no_of_cpus', 'the number of CPUs'],
  ['memory_MB', 'the memory'],
  ['role', 'the role'],
] as const;

export const vmPlanRules: readonly Rule<Installer>[] = [
  planRule(
    {
      id: 'baremetal/vmplan-localhost',
      severity: 'error',
      docs: {
        summary: 'The KVM host is called localhost.',
        why: 'To the VM that reaches for the host, localhost is that VM itself. The field stays empty for the host that the installer runs on.',
        source: PAGE,
        ...example(LINE.replace('172.30.1.12', 'localhost')),
      },
    },
    (machine, { file }) => {
      const host = machine.aligned ? fieldOf(machine, 'ip') : undefined;
      if (!host || !isLocal(host.text)) return undefined;
      return {
        at: host.at,
        message: `'${host.text}' is another machine to whoever looks it up; leave the field empty for this host.`,
        fixes: () => [fix(file, 'Empty the field', replaceScalar(file, host.node, ''), true)],
      };
    },
  ),
  planRule(
    {
      id: 'baremetal/vmplan-required',
      severity: 'error',
      docs: {
        summary: 'A virtual machine lacks its CPUs, its memory or its role.',
        why: 'The machine is made with them; nothing else says how large it is and what it becomes.',
        source: PAGE,
        ...example(LINE.replace(',2,32768', ',,32768')),
      },
    },
    (machine) => {
      const { fields, at } = machine;
      // With too many fields nobody knows which is which.
      if (fields.length > baremetalColumns.length) return undefined;
      const missing = NEEDED.filter(([column]) => (fieldOf(machine, column)?.text ?? '') === '');
      if (missing.length === 0) return undefined;
      const names = missing.map(([, name]) => name);
      const said = names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
      return { at, message: `This machine lacks ${said}.` };
    },
  ),
  planRule(
    {
      id: 'baremetal/vmplan-role',
      severity: 'error',
      docs: {
        summary: 'The role of a virtual machine is unknown.',
        why: 'The installer knows the roles of baremetal.csv and makes no machine of another one. A published sample has OvercloudSwift, which is none of them.',
        source: `CSV page 1.1, column role; ${PAGE}`,
        ...example(LINE.replace('Undercloud', 'OvercloudSwift')),
      },
    },
    (machine, { file }) => {
      const written = machine.aligned ? fieldOf(machine, 'role') : undefined;
      if (!written || written.text === '' || machine.role) return undefined;
      const guess =
        ROLES.find((name) => name.toLowerCase().startsWith(written.text.toLowerCase())) ??
        nearest(written.text, ROLES);
      return {
        at: written.at,
        message: `'${written.text}' is no role of a machine${guess ? `; did you mean '${guess}'?` : '.'}`,
        fixes: () =>
          guess ? [fix(file, `Change to '${guess}'`, replaceScalar(file, written.node, guess), true)] : [],
      };
    },
  ),
  planRule(
    {
      id: 'baremetal/vmplan-physical',
      severity: 'warning',
      docs: {
        summary: 'A line of virtual machines has a MAC address, or the password of a management controller.',
        why: 'The file lists virtual machines only: the first field is the NIC that their bridge uses, and the third one is not read. Physical machines belong in baremetal.csv.',
        source: PAGE,
        ...example(`78:e7:d1:22:5d:58${LINE}`),
      },
    },
    (machine, { file }) => {
      const mac = machine.fields[0];
      if (mac && normaliseMac(mac.text) !== undefined)
        return {
          at: mac.at,
          message: `'${mac.text}' is a MAC address, and virtual machines get theirs later; does the line belong in 'baremetal.csv'?`,
        };
      const password = machine.aligned ? fieldOf(machine, 'password') : undefined;
      if (!password || password.text === '') return undefined;
      return {
        at: password.at,
        message: 'The password of a management controller has no use for a virtual machine.',
        fixes: () => [fix(file, 'Empty the field', replaceScalar(file, password.node, ''), true)],
      };
    },
  ),
];

function isLocal(text: string): boolean {
  return /^localhost(?:\.|$)/i.test(text) || (text.startsWith('127.') && parseAddress(text) !== undefined);
}
