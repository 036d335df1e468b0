/** Examples that several pages about csv hos10 show. */

import { requiredColumns } from '../../../../architecture/baremetal-roles.js';
import { kvmEnvironment, machines, patched } from '../../examples.js';
import { csvOf } from './lines-examples.js';

export const source = 'CSV page 1.0';

/** A folder for 1.0, which the name of its environment file tells. */
export function folder(lines: readonly string[]) {
  const environment = patched(kvmEnvironment, {
    dns: undefined,
    'ntp.seed_server': undefined,
    compute_scale: 1,
  });
  return { 'kvm-custom-ips-1.0.json': environment, 'baremetal.csv': csvOf(lines) };
}

export const narrow = machines.map((line) => line.split(',').slice(0, requiredColumns).join(','));
