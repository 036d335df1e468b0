/** What Helion OpenStack 1.0 wants otherwise: seven columns, and the smallest machine in the second line. */
import { requiredColumns } from '../../../../architecture/baremetal-roles.js';
import { kvmEnvironment, machines, patched } from '../../examples.js';
import type { BaremetalCsv, Machine } from '../../model/installer-model.js';
import { defineBaremetalRule } from '../define.js';
import { isBeforeRoles } from './csv-role.js';
import { csvOf } from './examples.js';
import { counted, fixOf, isWhole } from './lines.js';

const source = 'CSV page 1.0';

/** A folder for 1.0, which the name of its environment file tells. */
function folder(lines: readonly string[]) {
  const environment = patched(kvmEnvironment, {
    dns: undefined,
    'ntp.seed_server': undefined,
    compute_scale: 1,
  });
  return { 'kvm-custom-ips-1.0.json': environment, 'baremetal.csv': csvOf(lines) };
}

const narrow = machines.map((line) => line.split(',').slice(0, requiredColumns).join(','));

export const csvHos10ExtraColumns = defineBaremetalRule({
  id: 'baremetal/csv-hos10-extra-columns',
  severity: 'warning',
  docs: {
    summary: 'A file for Helion OpenStack 1.0 has more than seven columns.',
    why: 'Role and power management are new in 1.1; in 1.0 the order of the lines decides, and lines of more fields are not expected.',
    source,
    bad: folder(machines),
    good: folder(narrow),
  },
  check({ csv, installer, report }) {
    if (!isBeforeRoles(csv, installer)) return;
    const { file } = csv;
    const wide = csv.machines.filter(({ aligned, fields }) => aligned && fields.length > requiredColumns);
    const [first] = wide;
    const field = first?.fields[requiredColumns];
    if (!first || !field) return;
    const version = installer.environment?.versionReason;
    const lines = wide.length === 1 ? 'this line has' : `${counted(wide.length, 'line')} have`;
    report({
      at: {
        file,
        span: { start: file.tree.spanOf(field.node).start, end: file.tree.spanOf(first.node).end },
      },
      message: `Helion OpenStack 1.0 reads ${requiredColumns} fields, and ${lines} more${version ? ` (the environment file is for 1.0: ${version})` : ''}.`,
      fixes: () => {
        const edits = wide.map(({ node, fields }) => {
          const last = fields[requiredColumns - 1]?.node ?? node;
          return {
            span: { start: file.tree.spanOf(last).end, end: file.tree.spanOf(node).end },
            newText: '',
          };
        });
        return [
          fixOf(file.uri, `Remove what follows the first ${requiredColumns} fields of every line`, edits),
        ];
      },
    });
  },
});

const sizes = [
  { key: 'cpus', column: 'CPU cores' },
  { key: 'memoryMb', column: 'MB of memory' },
  { key: 'diskGib', column: 'GiB of disk' },
] as const;

export const csvHos10SmallestSecond = defineBaremetalRule({
  id: 'baremetal/csv-hos10-smallest-second',
  severity: 'warning',
  docs: {
    summary:
      'In a file for Helion OpenStack 1.0 the second line is not the smallest machine of the overcloud.',
    why: 'In 1.0 the sizes in the second line become the flavor for all machines of the overcloud; a smaller one does not fit it and is never chosen.',
    source,
    bad: folder(narrow.map((line, at) => (at === 5 ? line.replace('2048', '1024') : line))),
    good: folder(narrow),
  },
  check({ csv, installer, report }) {
    const [, second, ...others] = csv.machines;
    if (!isBeforeRoles(csv, installer) || !isWhole(csv) || !second) return;
    for (const { key, column } of sizes) {
      const own = second[key];
      const smaller = own && least(others, key);
      const size = smaller?.[key];
      if (!own || !size || size.value >= own.value) continue;
      report({
        at: own.at,
        message: `The machine in line ${smaller.line} has ${size.value} ${column} and this one ${own.value}; in 1.0 the second line is the smallest machine.`,
        related: [{ at: size.at, message: 'The smaller machine.' }],
        fixes: () => swap(csv, second, smallest([second, ...others])),
      });
      return;
    }
  },
});

type Size = (typeof sizes)[number]['key'];

function least(all: readonly Machine[], key: Size): Machine | undefined {
  let found: Machine | undefined;
  for (const machine of all) {
    const size = machine[key]?.value;
    const best = found?.[key]?.value;
    if (size !== undefined && (best === undefined || size < best)) found = machine;
  }
  return found;
}

/** A machine that has no more of anything than every other one; undefined where there is none, or sizes are unknown. */
function smallest(all: readonly Machine[]): Machine | undefined {
  const leastOf = sizes.map(({ key }) => [key, least(all, key)?.[key]?.value] as const);
  if (!all.every((machine) => sizes.every(({ key }) => machine[key]))) return undefined;
  return all.find((machine) => leastOf.every(([key, size]) => machine[key]?.value === size));
}

function swap({ file }: BaremetalCsv, second: Machine, other: Machine | undefined) {
  if (!other || other === second) return [];
  const textOf = ({ node }: Machine) => {
    const { start, end } = file.tree.spanOf(node);
    return file.text.slice(start, end);
  };
  const edits = [
    { span: file.tree.spanOf(second.node), newText: textOf(other) },
    { span: file.tree.spanOf(other.node), newText: textOf(second) },
  ];
  return [fixOf(file.uri, `Swap this line with line ${other.line}`, edits)];
}
