/** CPUs, memory and disk are whole numbers above 0; what has a unit behind it is converted. */

import type { BaremetalColumn } from '../../../../architecture/baremetal-roles.js';
import { gibOfGb } from '../../../../architecture/baremetal-roles.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule, type Rule } from '../../../../rules/rule.js';
import type { Installer } from '../../model/installer-model.js';
import { eachField } from '../over.js';
import { isVirtual } from './about-lines.js';
import { docs } from './csv-numbers.docs.js';

interface NumberColumn {
  readonly id: keyof typeof docs;
  readonly column: BaremetalColumn;
  /** `number of CPU cores`, for messages. */
  readonly title: string;
  /** The whole number that a text with a unit means. */
  readonly read: (amount: number, unit: string) => number | undefined;
}

const columns: readonly NumberColumn[] = [
  {
    id: 'baremetal/csv-cpu-number',
    column: 'no_of_cpus',
    title: 'number of CPU cores',
    read: (amount, unit) => (/^(?:cpus?|cores?)?$/i.test(unit) ? amount : undefined),
  },
  {
    id: 'baremetal/csv-memory-number',
    column: 'memory_MB',
    title: 'memory in MB',
    read: (amount, unit) => scaled(amount, unit, { m: 1, g: 1024, t: 1024 * 1024 }),
  },
  {
    id: 'baremetal/csv-disk-number',
    column: 'diskspace_GiB',
    title: 'disk size in GiB',
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

export const csvNumbers: readonly Rule<Installer>[] = columns.map((row) =>
  defineRule({
    id: row.id,
    severity: 'error',
    docs: docs[row.id],
    over: eachField(row.column),
    *check({ machine, field }) {
      const { text } = field;
      if (/^[1-9]\d{0,8}$/.test(text) || (text === '' && isVirtual(machine))) return;
      const right = wholeNumber(text, row.read);
      const what = text === '' ? `The ${row.title} is missing` : `'${text}' is not a valid ${row.title}`;
      yield finding(
        field.at,
        `${what}. Write ${right === undefined ? 'a whole number above 0' : `'${right}'`}.`,
        { fixes: () => (right === undefined ? [] : changeTo(field, String(right), { preferred: true })) },
      );
    },
  }),
);

function wholeNumber(text: string, read: NumberColumn['read']): number | undefined {
  const [, digits, unit = ''] = /^0*(\d{1,9}(?:\.\d{1,6})?)\s*([a-z]*)$/i.exec(text) ?? [];
  const number = digits === undefined ? undefined : read(Number(digits), unit);
  return number !== undefined && Number.isSafeInteger(number) && number > 0 ? number : undefined;
}
