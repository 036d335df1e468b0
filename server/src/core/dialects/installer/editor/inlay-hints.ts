/**
 * What is shown without being part of a file: the sizes of pools in environment files, and in `baremetal.csv` the names of columns over the first line, the roles that the
 * installer gives to lines without one, and blanks that line the columns up. In the file itself a blank would stop the
 * installer.
 */

import { baremetalColumns } from '../../../architecture/baremetal-roles.js';
import { formatRange, rangeSize } from '../../../net/address-range.js';
import { capital } from '../../../rules/kit/words.js';
import { authored, markdown } from '../../../text/markdown.js';
import type { AssistContext, HintQuestion, InlayHint } from '../../dialect.js';
import { poolsOf } from '../model/derived.js';
import type { BaremetalCsv, EnvironmentJson, Installer, Machine } from '../model/installer-model.js';
import { csvOf } from './place.js';

/** More lines than an installation has are a mistake, and hints on all of them would slow the editor down. */
const MOST_LINES = 500;

const ROLE = baremetalColumns.indexOf('role');

export function inlayHints(
  { model, file }: AssistContext<Installer>,
  { wants }: HintQuestion,
): readonly InlayHint[] {
  const environment = model.environments.find((each) => each.file === file);
  if (environment) return wants('addresses') ? pools(environment) : [];
  const csv = csvOf(model, file);
  if (!csv) return [];
  const machines = csv.machines.slice(0, MOST_LINES);
  return [
    ...(wants('columns') ? [...columnNames(csv, machines), ...alignment(csv, machines)] : []),
    ...(wants('roles') ? roles(csv, machines) : []),
  ];
}

/** How many addresses a pool has, behind its end. */
function pools(environment: EnvironmentJson): readonly InlayHint[] {
  return poolsOf(environment).map(({ title, range, last }) => {
    const size = rangeSize(range);
    const words = size === 1n ? '1 address' : `${size.toLocaleString('en')} addresses`;
    return {
      offset: environment.file.tree.spanOf(last.node).end,
      label: words,
      tooltip: markdown`${capital(title)}, ${formatRange(range)}, has ${words}.`,
      topic: 'addresses' as const,
      paddingLeft: true,
    };
  });
}

function columnNames({ file, header }: BaremetalCsv, machines: readonly Machine[]): readonly InlayHint[] {
  const [first] = machines;
  if (!first || header) return [];
  return first.fields.flatMap(({ node }, index) => {
    const name = baremetalColumns[index];
    if (name === undefined) return [];
    return [
      {
        offset: file.tree.spanOf(node).start,
        label: `${name}:`,
        topic: 'columns' as const,
        paddingRight: true,
      },
    ];
  });
}

/** Blanks behind every field but the last, as many as it is shorter than the longest of its column. */
function alignment({ file, header }: BaremetalCsv, machines: readonly Machine[]): readonly InlayHint[] {
  const widths: number[] = [];
  const widthOf = (machine: Machine, index: number): number => {
    const own = machine.fields[index]?.node.source.length ?? 0;
    const isFirst = machine === machines[0] && !header;
    // The names of the columns take room on the first line, with a colon and a blank.
    return isFirst ? own + (baremetalColumns[index]?.length ?? -2) + 2 : own;
  };
  for (const machine of machines)
    machine.fields.forEach((_, index) => {
      widths[index] = Math.max(widths[index] ?? 0, widthOf(machine, index));
    });
  return machines.flatMap((machine) =>
    machine.fields.slice(0, -1).flatMap(({ node }, index) => {
      const missing = (widths[index] ?? 0) - widthOf(machine, index);
      return missing > 0
        ? [{ offset: file.tree.spanOf(node).end, label: '\u00A0'.repeat(missing), topic: 'columns' as const }]
        : [];
    }),
  );
}

function roles({ file }: BaremetalCsv, machines: readonly Machine[]): readonly InlayHint[] {
  return machines.flatMap(({ assigned, role, fields, node }) => {
    if (!assigned || role || (fields[ROLE]?.text ?? '') !== '') return [];
    const end = file.tree.spanOf(fields[ROLE]?.node ?? node).end;
    const commas = ','.repeat(Math.max(0, ROLE - fields.length + 1));
    return [
      {
        offset: end,
        label: assigned.name,
        tooltip: markdown`The installer gives this line the role **${assigned.name}** by the order of the lines. ${authored(assigned.purpose)}`,
        topic: 'roles' as const,
        paddingLeft: true,
        edits: [{ span: { start: end, end }, newText: commas + assigned.name }],
      },
    ];
  });
}
