/** CPUs, memory and disk are whole numbers above 0; what has a unit behind it is converted. */

import type { BaremetalColumn } from '../../../../architecture/baremetal-roles.js';
import { gibOfGb } from '../../../../architecture/baremetal-roles.js';
import type { Rule } from '../../../../rules/rule.js';
import { machines, machinesExample } from '../../examples.js';
import type { Installer } from '../../model/installer-model.js';
import { defineBaremetalRule } from '../define.js';
import { changeTo, column, isVirtual } from './about-lines.js';
import { csvSource } from './sources.js';

interface NumberColumn {
  readonly id: `baremetal/${string}`;
  readonly column: BaremetalColumn;
  /** `number of CPU cores`, for messages. */
  readonly title: string;
  readonly why: string;
  readonly bad: string;
  /** The whole number that a text with a unit means. */
  readonly read: (amount: number, unit: string) => number | undefined;
}

const columns: readonly NumberColumn[] = [
  {
    id: 'baremetal/csv-cpu-number',
    column: 'no_of_cpus',
    title: 'number of CPU cores',
    why: 'The flavor of the role is made of it.',
    bad: machines[1].replace(',12,', ',twelve,'),
    read: (amount, unit) => (/^(?:cpus?|cores?)?$/i.test(unit) ? amount : undefined),
  },
  {
    id: 'baremetal/csv-memory-number',
    column: 'memory_MB',
    title: 'memory in MB',
    why: 'The flavor of the role is made of it; the field holds MB without a unit.',
    bad: machines[1].replace(',32768,', ',32GB,'),
    read: (amount, unit) => scaled(amount, unit, { m: 1, g: 1024, t: 1024 * 1024 }),
  },
  {
    id: 'baremetal/csv-disk-number',
    column: 'diskspace_GiB',
    title: 'disk size in GiB',
    why: 'The flavor of the role is made of it; the field holds GiB without a unit.',
    bad: machines[1].replace(',2048,', ',2TB,'),
    read(amount, unit) {
      const isBinary = /i/i.test(unit);
      const inGb = scaled(amount, unit, { g: 1, t: isBinary ? 1024 : 1000 });
      return inGb === undefined || isBinary || unit === '' ? inGb : gibOfGb(inGb);
    },
  },
];

function scaled(amount: number, unit: string, factors: Readonly<Record<string, number>>): number | undefined {
  if (unit === '') return amount;
  const letter = /^([mgt])(?:i?b)?$/i.exec(unit)?.[1]?.toLowerCase();
  const factor = letter === undefined ? undefined : factors[letter];
  return factor === undefined ? undefined : amount * factor;
}

export const csvNumbers: readonly Rule<Installer>[] = columns.map(
  ({ id, column: name, title, why, bad, read }) =>
    defineBaremetalRule({
      id,
      severity: 'error',
      docs: {
        summary: `The ${title} is no whole number above 0.`,
        why,
        source: csvSource,
        ...machinesExample(1, bad),
      },
      check({ csv, report }) {
        for (const { machine, field } of column(csv, name)) {
          if (/^[1-9]\d{0,8}$/.test(field.text) || (field.text === '' && isVirtual(machine))) continue;
          const right = wholeNumber(field.text, read);
          const what = field.text === '' ? `The ${title} is missing` : `'${field.text}' is no ${title}`;
          report({
            at: field.at,
            message: `${what}; write ${right === undefined ? 'a whole number above 0' : `'${right}'`}.`,
            fixes: () => (right === undefined ? [] : [changeTo(csv, field, String(right), true)]),
          });
        }
      },
    }),
);

function wholeNumber(text: string, read: NumberColumn['read']): number | undefined {
  const [, digits, unit = ''] = /^0*(\d{1,9}(?:\.\d{1,6})?)\s*([a-z]*)$/i.exec(text) ?? [];
  const number = digits === undefined ? undefined : read(Number(digits), unit);
  return number !== undefined && Number.isSafeInteger(number) && number > 0 ? number : undefined;
}
