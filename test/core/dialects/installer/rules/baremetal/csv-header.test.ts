import { test } from 'vitest';
import { machines } from '../../../../../../server/src/core/dialects/installer/examples.js';
import { csvHeader } from '../../../../../../server/src/core/dialects/installer/rules/baremetal/csv-header.js';
import { checkMachines } from '../../../../../support/machines.js';

test('the names of the columns', () => {
  checkMachines(
    csvHeader,
    ['mac,user,password,ip,cpus,memory,disk,role,power', ...machines],
    `
    mac,user,password,ip,cpus,memory,disk,role,power
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: Remove the header: every line is read as a machine.
    | preferred fix: Delete the line with the names of the columns
    | - mac,user,password,ip,cpus,memory,disk,role,power
    ...
    `,
  );
  checkMachines(
    csvHeader,
    ['# MAC address', ...machines],
    `
    # MAC address
    ^^^^^^^^^^^^^ error: Remove the header: every line is read as a machine.
    | preferred fix: Delete the line with the names of the columns
    | - # MAC address
    ...
    `,
  );
  checkMachines(
    csvHeader,
    ['address,user,password,host,cores', ...machines],
    `
    address,user,password,host,cores
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: Remove the header: every line is read as a machine.
    | preferred fix: Delete the line with the names of the columns
    | - address,user,password,host,cores
    ...
    `,
  );
});

test('a line that is no header', () => {
  checkMachines(csvHeader, ['address,user,password,host', ...machines]);
  checkMachines(csvHeader, ['address,user,password,host,core1', ...machines]);
  checkMachines(csvHeader, [...machines, 'mac,user,password,ip,cpus,memory,disk']);
});
