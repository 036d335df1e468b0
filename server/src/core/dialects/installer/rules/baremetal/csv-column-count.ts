/** A line has too few or too many fields, or its address stands in the wrong one. */

import { baremetalColumns, requiredColumns } from '../../../../architecture/baremetal-roles.js';
import { finding } from '../../../../rules/kit/finding.js';
import { fixOf } from '../../../../rules/kit/fixes.js';
import { counted } from '../../../../rules/kit/words.js';
import { defineRule, type Report } from '../../../../rules/rule.js';
import { addressIndex, columnIndex } from '../../model/baremetal-csv.js';
import type { BaremetalCsv, Machine } from '../../model/installer-model.js';
import { eachMachineList } from '../over.js';
import { deleteLine, quotedComma, rewriteLine } from './about-lines.js';
import { docs } from './csv-column-count.docs.js';

export const csvColumnCount = defineRule({
  id: 'baremetal/csv-column-count',
  severity: 'error',
  docs,
  over: eachMachineList,
  *check(csv) {
    for (const machine of csv.machines) {
      if (machine.aligned || quotedComma(machine)) continue;
      yield otherSeparator(machine) ?? comment(csv, machine) ?? shifted(machine) ?? wrongCount(machine);
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
function otherSeparator(machine: Machine): Report | undefined {
  const { file } = machine.at;
  const { start, end } = file.tree.spanOf(machine.node);
  const text = file.text.slice(start, end);
  for (const [separator, name] of SEPARATORS) {
    const parts = text.split(separator);
    if (machine.fields.length > 1 || parts.length < requiredColumns || parts.length > MOST) continue;
    return finding(
      machine.at,
      `The fields of this line are separated by ${name}; the installer divides lines at commas.`,
      { fixes: () => rewriteLine(machine, parts, 'Separate the fields by commas') },
    );
  }
  return undefined;
}

function comment(csv: BaremetalCsv, machine: Machine): Report | undefined {
  if (!/^(?:#|\/\/)/.test(machine.fields[0]?.text ?? '')) return undefined;
  return finding(machine.at, 'The file cannot hold comments; every line is taken for a machine.', {
    fixes: () => deleteLine(csv, machine.node, { title: 'Delete the comment' }),
  });
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
  return finding(
    address.at,
    `'${address.text}' is field ${index + 1} of this line, and the address is field ${own + 1}; ${reason}.`,
  );
}

function wrongCount({ fields, at, node }: Machine): Report {
  const { file } = at;
  const message = `This line has ${counted(fields.length, 'field')}; a machine has ${requiredColumns} to ${MOST}.`;
  if (fields.length < requiredColumns) return finding(fields.at(-1)?.at ?? at, message);
  const extra = fields.slice(MOST);
  const { start } = file.tree.spanOf(extra[0]?.node ?? node);
  const { end } = file.tree.spanOf(node);
  if (extra.some(({ text }) => text !== '')) return finding({ file, span: { start, end } }, message);
  const span = { start: start - 1, end };
  return finding({ file, span }, message, {
    fixes: () => fixOf(file, 'Remove the commas at the end', { span, newText: '' }, { preferred: true }),
  });
}
