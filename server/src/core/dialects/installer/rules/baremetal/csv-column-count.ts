/** A line has too few or too many fields, or its address is in the wrong one. */

import {
  type BaremetalColumn,
  baremetalColumns,
  requiredColumns,
} from '../../../../architecture/baremetal-roles.js';
import { parseMac } from '../../../../net/mac.js';
import { finding } from '../../../../rules/kit/finding.js';
import { fixOf } from '../../../../rules/kit/fixes.js';
import { defineRule, type Report } from '../../../../rules/rule.js';
import { addressIndex, columnIndex, slipOf } from '../../model/baremetal-csv.js';
import type { BaremetalCsv, Field, Machine } from '../../model/installer-model.js';
import { eachMachineList } from '../over.js';
import { type Account, insertLacking, swappedAccount, usualAccount } from './about-accounts.js';
import { deleteLine, quotedComma } from './about-lines.js';
import { nearestPower } from './about-power-field.js';
import { dividedByOther, otherSeparators } from './about-separators.js';
import { docs } from './csv-column-count.docs.js';

export const csvColumnCount = defineRule({
  id: 'baremetal/csv-column-count',
  severity: 'error',
  docs,
  over: eachMachineList,
  *check(csv) {
    const usual = usualAccount(csv);
    const divided = csv.machines.flatMap((machine) => dividedByOther(machine) ?? []);
    yield* otherSeparators(divided);
    const apart = new Set(divided.map(({ machine }) => machine));
    for (const machine of csv.machines) {
      if (machine.aligned) yield* swappedAccount(machine, usual);
      if (machine.aligned || quotedComma(machine) || apart.has(machine)) continue;
      yield comment(csv, machine) ??
        slipped(machine) ??
        shifted(machine, usual) ??
        beside(machine) ??
        wrongCount(csv, machine);
    }
  },
});

const MOST = baremetalColumns.length;

/** A remark, or the line of a machine that somebody wanted to leave out. */
function comment(csv: BaremetalCsv, machine: Machine): Report | undefined {
  const [first] = machine.fields;
  const [sign] = /^(?:#|\/\/)\s*/.exec(first?.text ?? '') ?? [];
  if (!first || sign === undefined) return undefined;
  const { file } = csv;
  const { start } = file.tree.spanOf(first.node);
  const isMachine = parseMac(first.text.slice(sign.length)) !== undefined;
  return finding(machine.at, 'Comments are not allowed: every line is read as a machine.', {
    fixes: () => [
      ...deleteLine(csv, machine.node, { title: 'Delete the comment' }),
      ...(isMachine && first.node.source.startsWith(sign)
        ? fixOf(file, `Remove the '${sign.trim()}'`, {
            span: { start, end: start + sign.length },
            newText: '',
          })
        : []),
    ],
  });
}

/** One comma or line end is missing, or in a place where none belongs. */
function slipped({ fields, at: { file } }: Machine): Report | undefined {
  const slip = slipOf(fields);
  const field = slip && fields[slip.index];
  if (!slip || !field) return undefined;
  const preferred = true;
  const { start, end } = file.tree.spanOf(field.node);
  switch (slip.kind) {
    case 'split': {
      const [first, second] = slip.apart;
      const edit = { span: { start, end }, newText: slip.apart.join(',') };
      return finding(field.at, `Missing ',' between '${first}' and '${second}'.`, {
        fixes: () => fixOf(file, `Write '${edit.newText}'`, edit, { preferred }),
      });
    }
    case 'lines': {
      const [first, second] = slip.apart;
      const newText = `${first}${/\r?\n/.exec(file.text)?.[0] ?? '\n'}${second}`;
      return finding(field.at, `Missing line break before '${second}': each machine needs its own line.`, {
        fixes: () => fixOf(file, 'Begin a new line', { span: { start, end }, newText }, { preferred }),
      });
    }
    case 'join':
      return finding(field.at, `The ',' after '${field.text}' splits one field, '${slip.joined}'.`, {
        fixes: () =>
          fixOf(
            file,
            `Write '${slip.joined}'`,
            { span: { start: end, end: end + 1 }, newText: '' },
            { preferred },
          ),
      });
    case 'empty': {
      const span = { start: Math.max(0, start - 1), end: start === 0 ? end + 1 : end };
      return finding({ file, span }, "Unexpected ','; the fields after it are in the wrong columns.", {
        fixes: () => fixOf(file, "Delete the ','", { span, newText: '' }, { preferred }),
      });
    }
    case 'swap':
      return swapped(field, fields[slip.other], slip.index, slip.other);
    case 'beside':
      return undefined;
  }
}

const TITLES: Readonly<Record<BaremetalColumn, string>> = {
  mac: 'MAC address',
  user: 'user',
  password: 'password',
  ip: 'address',
  no_of_cpus: 'number of CPU cores',
  memory_MB: 'memory',
  diskspace_GiB: 'disk size',
  role: 'role',
  power_management: 'power management',
};

function titleOf(index: number): string {
  const column = baremetalColumns[index];
  return column === undefined ? 'field' : TITLES[column];
}

/** `meant` is the first of the two as it should be written. */
function swapped(
  field: Field,
  other: Field | undefined,
  index: number,
  otherIndex: number,
  meant = field.text,
): Report {
  const { file } = field.at;
  const message = `The ${titleOf(index)} and the ${titleOf(otherIndex)} are swapped.`;
  return finding(field.at, message, {
    fixes: () =>
      other
        ? fixOf(
            file,
            meant === field.text
              ? `Swap '${field.text}' and '${other.text}'`
              : `Write '${other.text},${meant}'`,
            [
              { span: file.tree.spanOf(field.node), newText: other.text },
              { span: file.tree.spanOf(other.node), newText: meant },
            ],
            { preferred: meant === field.text },
          )
        : [],
  });
}

function beside({ fields }: Machine): Report | undefined {
  const slip = slipOf(fields);
  const field = slip && fields[slip.index];
  if (slip?.kind !== 'beside' || !field) return undefined;
  const { index, column } = slip;
  const own = columnIndex(column);
  const [other] = fields.slice(own, own + 1);
  const power = fields.length === MOST && column === 'role' && other && nearestPower(other.text);
  if (power) return swapped(other, field, own, index, power.name);
  const reason = index < own ? 'a field before it is missing' : 'an extra field is before it';
  return finding(
    field.at,
    `'${field.text}' is field ${index + 1}, but the ${TITLES[column]} must be field ${own + 1}: ${reason}.`,
  );
}

function shifted(machine: Machine, usual: Account | undefined): Report | undefined {
  const { fields } = machine;
  const own = columnIndex('ip');
  const index = addressIndex(fields);
  const address = index === undefined ? undefined : fields[index];
  if (index === undefined || index === own || !address) return undefined;
  const reason =
    index < own
      ? 'a field before it is missing'
      : 'an extra field is before it. A password cannot contain a comma';
  return finding(
    address.at,
    `'${address.text}' is field ${index + 1}, but the address must be field ${own + 1}: ${reason}.`,
    { fixes: () => (index < own && fields.length < MOST ? insertLacking(machine, usual) : []) },
  );
}

function wrongCount({ machines }: BaremetalCsv, { fields, at, node }: Machine): Report {
  const { file } = at;
  const message = `A line must have ${requiredColumns} to ${MOST} fields, not ${fields.length}.`;
  if (fields.length < requiredColumns) return finding(fields.at(-1)?.at ?? at, message);
  const extra = fields.slice(MOST);
  const { start } = file.tree.spanOf(extra[0]?.node ?? node);
  const { end } = file.tree.spanOf(node);
  const span = { start: start - 1, end };
  if (extra.some(({ text }) => text !== '')) {
    const rest = file.text.slice(start, end);
    // Where every line has more, the file is another one with columns of its own.
    const isMachine =
      machines.some(({ aligned }) => aligned) &&
      slipOf(fields.slice(0, MOST)) === undefined &&
      addressIndex(fields) === columnIndex('ip');
    return finding({ file, span: { start, end } }, message, {
      fixes: () => (isMachine ? fixOf(file, `Remove ',${rest}'`, { span, newText: '' }) : []),
    });
  }
  return finding({ file, span }, message, {
    fixes: () => fixOf(file, 'Remove the commas at the end', { span, newText: '' }, { preferred: true }),
  });
}
