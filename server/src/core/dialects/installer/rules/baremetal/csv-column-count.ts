import { baremetalColumns, requiredColumns } from '../../../../architecture/baremetal-roles.js';
import { defineRule, type Report } from '../../../../rules/rule.js';
import { addressIndex, columnIndex } from '../../model/baremetal-csv.js';
import type { BaremetalCsv, Machine } from '../../model/installer-model.js';
import { eachMachineList } from '../over.js';
import { quotedComma } from './about-csv-column-count.js';
import { counted, deleteLine, fixOf, rewriteLine } from './about-lines.js';
import { docs } from './csv-column-count.docs.js';

export const csvColumnCount = defineRule({
  id: 'baremetal/csv-column-count',
  severity: 'error',
  docs,
  over: eachMachineList,
  *check(csv) {
    for (const machine of csv.machines) {
      if (machine.aligned || quotedComma(machine)) continue;
      yield otherSeparator(csv, machine) ??
        comment(csv, machine) ??
        shifted(machine) ??
        wrongCount(csv, machine);
    }
  },
});

const MOST = baremetalColumns.length;

const SEPARATORS = [
  [';', 'semicolons'],
  ['\t', 'tabs'],
  ['|', 'bars'],
] as const;

/** As spreadsheets write such files in some countries. */
function otherSeparator(csv: BaremetalCsv, machine: Machine): Report | undefined {
  const { file } = csv;
  const { start, end } = file.tree.spanOf(machine.node);
  const text = file.text.slice(start, end);
  for (const [separator, name] of SEPARATORS) {
    const parts = text.split(separator);
    if (machine.fields.length > 1 || parts.length < requiredColumns || parts.length > MOST) continue;
    return {
      at: machine.at,
      message: `The fields of this line are separated by ${name}; the installer divides lines at commas.`,
      fixes: () => [rewriteLine(csv, machine, parts, 'Separate the fields by commas', true)],
    };
  }
  return undefined;
}

function comment(csv: BaremetalCsv, machine: Machine): Report | undefined {
  if (!/^(?:#|\/\/)/.test(machine.fields[0]?.text ?? '')) return undefined;
  return {
    at: machine.at,
    message: 'The file cannot hold comments; every line is taken for a machine.',
    fixes: () => [deleteLine(csv, machine.node, 'Delete the comment', false)],
  };
}

function shifted({ fields }: Machine): Report | undefined {
  const own = columnIndex('ip');
  const index = addressIndex(fields);
  const address = index === undefined ? undefined : fields[index];
  if (index === undefined || index === own || !address) return undefined;
  const reason =
    index < own
      ? 'a field before it is missing'
      : 'there is a field too many before it; a password cannot hold a comma';
  return {
    at: address.at,
    message: `'${address.text}' is field ${index + 1} of this line, and the address is field ${own + 1}; ${reason}.`,
  };
}

function wrongCount(csv: BaremetalCsv, machine: Machine): Report {
  const { fields, at } = machine;
  const { file } = csv;
  const has = `This line has ${counted(fields.length, 'field')}`;
  if (fields.length < requiredColumns) {
    return { at: fields.at(-1)?.at ?? at, message: `${has}; a machine has ${requiredColumns} to ${MOST}.` };
  }
  const extra = fields.slice(MOST);
  const start = file.tree.spanOf(extra[0]?.node ?? machine.node).start;
  const { end } = file.tree.spanOf(machine.node);
  const empty = extra.every(({ text }) => text === '');
  return {
    at: { file, span: { start: empty ? start - 1 : start, end } },
    message: `${has}; a machine has ${requiredColumns} to ${MOST}.`,
    fixes: () =>
      empty
        ? [
            fixOf(
              file.uri,
              'Remove the commas at the end',
              [{ span: { start: start - 1, end }, newText: '' }],
              true,
            ),
          ]
        : [],
  };
}
