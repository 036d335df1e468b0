import { test } from 'vitest';
import { csvRoleSuffix } from '../../../../../../server/src/core/dialects/installer/rules/baremetal/csv-role-suffix.js';
import { checkMachines, line } from '../../../../../support/machines.js';

test('another word for a removed machine', () => {
  checkMachines(
    csvRoleSuffix,
    { 6: line(6, 'Compute,', 'Compute:removed,') },
    `
    ...
    78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute:removed,IPMI
                                                                                            ^^^^^^^^ error: A role may only be followed by ':deleted', not ':removed'.
                                                                                            | fix: Change to 'OvercloudCompute:deleted'
                                                                                            | - 78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute:removed,IPMI
                                                                                            | + 78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute:deleted,IPMI
    `,
  );
  checkMachines(
    csvRoleSuffix,
    { 5: line(5, 'Storage,', 'Storage:delete,'), 6: line(6, 'Compute,', 'Compute :deleted,') },
    `
    ...
    78:e7:d1:22:52:9b,administrator,Kaum-3rraten,192.168.11.6,12,32768,2048,OvercloudSwiftStorage:delete,IPMI
                                                                                                 ^^^^^^^ error: A role may only be followed by ':deleted', not ':delete'.
                                                                                                 | preferred fix: Change to 'OvercloudSwiftStorage:deleted'
                                                                                                 | - 78:e7:d1:22:52:9b,administrator,Kaum-3rraten,192.168.11.6,12,32768,2048,OvercloudSwiftStorage:delete,IPMI
                                                                                                 | + 78:e7:d1:22:52:9b,administrator,Kaum-3rraten,192.168.11.6,12,32768,2048,OvercloudSwiftStorage:deleted,IPMI
    78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute :deleted,IPMI
                                                                                             ^^^^^^^^ error: A role may only be followed by ':deleted', not ':deleted'.
                                                                                             | preferred fix: Change to 'OvercloudCompute:deleted'
                                                                                             | - 78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute :deleted,IPMI
                                                                                             | + 78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute:deleted,IPMI
    `,
  );
});

test('something else, and nothing', () => {
  checkMachines(
    csvRoleSuffix,
    { 5: line(5, 'Storage,', 'Storage:spare,'), 6: line(6, 'Compute,', 'Compute:,') },
    `
    ...
    78:e7:d1:22:52:9b,administrator,Kaum-3rraten,192.168.11.6,12,32768,2048,OvercloudSwiftStorage:spare,IPMI
                                                                                                 ^^^^^^ error: A role may only be followed by ':deleted', not ':spare'.
                                                                                                 | fix: Change to 'OvercloudSwiftStorage'
                                                                                                 | - 78:e7:d1:22:52:9b,administrator,Kaum-3rraten,192.168.11.6,12,32768,2048,OvercloudSwiftStorage:spare,IPMI
                                                                                                 | + 78:e7:d1:22:52:9b,administrator,Kaum-3rraten,192.168.11.6,12,32768,2048,OvercloudSwiftStorage,IPMI
                                                                                                 | fix: Change to 'OvercloudSwiftStorage:deleted'
                                                                                                 | - 78:e7:d1:22:52:9b,administrator,Kaum-3rraten,192.168.11.6,12,32768,2048,OvercloudSwiftStorage:spare,IPMI
                                                                                                 | + 78:e7:d1:22:52:9b,administrator,Kaum-3rraten,192.168.11.6,12,32768,2048,OvercloudSwiftStorage:deleted,IPMI
    78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute:,IPMI
                                                                                            ^ error: A role may only be followed by ':deleted'.
                                                                                            | fix: Change to 'OvercloudCompute'
                                                                                            | - 78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute:,IPMI
                                                                                            | + 78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute,IPMI
                                                                                            | fix: Change to 'OvercloudCompute:deleted'
                                                                                            | - 78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute:,IPMI
                                                                                            | + 78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute:deleted,IPMI
    `,
  );
});

test('no role before it', () => {
  checkMachines(
    csvRoleSuffix,
    { 6: line(6, 'OvercloudCompute', ':deleted') },
    `
    ...
    78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,:deleted,IPMI
                                                                            ^^^^^^^^ error: A role is missing before ':deleted'.
                                                                            | no fix
    `,
  );
});

test('a removed machine', () => {
  checkMachines(csvRoleSuffix, {
    5: line(5, 'Storage,', 'Storage:deleted,'),
    6: line(6, 'Compute,', 'Compute:DELETED,'),
  });
});
