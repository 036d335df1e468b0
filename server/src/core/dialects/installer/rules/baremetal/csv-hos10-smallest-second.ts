/** In a file for Helion OpenStack 1.0, the second line is not the smallest machine. */

import { finding, related } from '../../../../rules/kit/finding.js';
import { fixOf } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import type { BaremetalCsv, Machine } from '../../model/installer-model.js';
import { eachMachineList } from '../over.js';
import { isWhole } from './about-lines.js';
import { isBeforeRoles } from './about-role-field.js';
import { docs } from './csv-hos10-smallest-second.docs.js';

export const csvHos10SmallestSecond = defineRule({
  id: 'baremetal/csv-hos10-smallest-second',
  severity: 'warning',
  docs,
  over: eachMachineList,
  *check(csv, installer) {
    const [, second, ...others] = csv.machines;
    if (!isBeforeRoles(csv, installer) || !isWhole(csv) || !second) return;
    for (const { key, column } of sizes) {
      const own = second[key];
      const smaller = own && least(others, key);
      const size = smaller?.[key];
      if (!own || !size || size.value >= own.value) continue;
      yield finding(
        own.at,
        `In Helion OpenStack 1.0, the second line must be the smallest machine. This one has ${own.value} ${column}, line ${smaller.line} has ${size.value}.`,
        {
          related: [related(size.at, 'This machine is smaller.')],
          fixes: () => swap(csv, second, smallest([second, ...others])),
        },
      );
      return;
    }
  },
});

const sizes = [
  { key: 'cpus', column: 'CPU cores' },
  { key: 'memoryMb', column: 'MB of memory' },
  { key: 'diskGib', column: 'GiB of disk' },
] as const;

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

function swap({ file }: BaremetalCsv, second: Machine, other: Machine | undefined): readonly Fix[] {
  if (!other || other === second) return [];
  const textOf = ({ node }: Machine) => {
    const { start, end } = file.tree.spanOf(node);
    return file.text.slice(start, end);
  };
  const edits = [
    { span: file.tree.spanOf(second.node), newText: textOf(other) },
    { span: file.tree.spanOf(other.node), newText: textOf(second) },
  ];
  return fixOf(file, `Swap this line with line ${other.line}`, edits);
}
