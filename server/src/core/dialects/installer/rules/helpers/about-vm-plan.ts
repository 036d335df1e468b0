/** `vm-plan` of the flexible control plane, and `vm_plan` of the demo: virtual machines in the columns of baremetal.csv. */
import type { BaremetalColumn } from '../../../../architecture/baremetal-roles.js';
import { columnIndex } from '../../model/baremetal-csv.js';
import type { Field, Machine } from '../../model/installer-model.js';

export function fieldOf({ fields }: Machine, column: BaremetalColumn): Field | undefined {
  return fields[columnIndex(column)];
}
