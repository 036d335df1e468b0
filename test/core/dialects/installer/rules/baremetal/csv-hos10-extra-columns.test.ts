import { test } from 'vitest';
import { kvmEnvironment, patched } from '../../../../../../server/src/core/dialects/installer/examples.js';
import { csvHos10ExtraColumns } from '../../../../../../server/src/core/dialects/installer/rules/baremetal/csv-hos10-extra-columns.js';
import { narrow } from '../../../../../../server/src/core/dialects/installer/rules/baremetal/hos10-examples.js';
import { checkMachines, kvmBeside } from '../../../../../support/machines.js';

const before = { dns: undefined, 'ntp.seed_server': undefined };
const own = {
  files: { 'kvm-custom-ips-1.0.json': patched(kvmEnvironment, { ...before, compute_scale: 1 }) },
};

test('one line has more fields than 1.0 reads', () => {
  checkMachines(
    csvHos10ExtraColumns,
    narrow.map((text, index) => (index === 1 ? `${text},,IPMI` : text)),
    `
    #- /baremetal.csv
    ...
    78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,,IPMI
                                                                            ^^^^^ warning: Helion OpenStack 1.0 reads 7 fields, but this line has more. The environment file is read as 1.0: its name says so.
                                                                            | fix: Remove all fields after the first 7 from every line
                                                                            | - 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,,IPMI
                                                                            | + 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048
    ...
    `,
    own,
  );
});

test('two lines', () => {
  checkMachines(
    csvHos10ExtraColumns,
    narrow.map((text, index) => (index > 4 ? `${text},OvercloudCompute` : text)),
    `
    #- /baremetal.csv
    ...
    78:e7:d1:22:52:9b,administrator,Kaum-3rraten,192.168.11.6,12,32768,2048,OvercloudCompute
                                                                            ^^^^^^^^^^^^^^^^ warning: Helion OpenStack 1.0 reads 7 fields, but 2 lines have more. The environment file is read as 1.0: its name says so.
                                                                            | fix: Remove all fields after the first 7 from every line
                                                                            | - 78:e7:d1:22:52:9b,administrator,Kaum-3rraten,192.168.11.6,12,32768,2048,OvercloudCompute
                                                                            | - 78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute
                                                                            | + 78:e7:d1:22:52:9b,administrator,Kaum-3rraten,192.168.11.6,12,32768,2048
                                                                            | + 78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048
    ...
    `,
    own,
  );
});

test('seven fields, another version, and lines that are wrong anyway', () => {
  checkMachines(csvHos10ExtraColumns, narrow, '', own);
  checkMachines(csvHos10ExtraColumns, {});
  checkMachines(csvHos10ExtraColumns, {}, '', kvmBeside());
  checkMachines(
    csvHos10ExtraColumns,
    narrow.map((text, index) => (index === 1 ? `${text},,,spare` : text)),
    '',
    own,
  );
});
