/** Addresses of management processors: how they are written, and on which network they are. */

import type { Address } from '../../../../net/address.js';
import { controlledMachines } from '../../model/derived.js';
import type { BaremetalCsv, Machine } from '../../model/installer-model.js';

export function managed(csv: BaremetalCsv): { readonly machine: Machine; readonly address: Address }[] {
  return controlledMachines(csv).flatMap((machine) =>
    machine.ip ? [{ machine, address: machine.ip.value }] : [],
  );
}
