import { test } from 'vitest';
import { csvRoleUnknown } from '../../../../../../server/src/core/dialects/installer/rules/baremetal/csv-role-unknown.js';
import { checkMachines, line } from '../../../../../support/machines.js';

test('a role by another name', () => {
  checkMachines(
    csvRoleUnknown,
    {
      1: line(1, 'OvercloudControl', 'controllers'),
      6: line(6, 'OvercloudCompute', 'Overcloud-Compute:deleted'),
    },
    `
    ...
    78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,controllers,IPMI
                                                                            ^^^^^^^^^^^ error: Unknown role 'controllers'. Did you mean 'OvercloudControl'?
                                                                            | preferred fix: Change to 'OvercloudControl'
                                                                            | - 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,controllers,IPMI
                                                                            | + 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,IPMI
    ...
    78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,Overcloud-Compute:deleted,IPMI
                                                                            ^^^^^^^^^^^^^^^^^ error: Unknown role 'Overcloud-Compute'. Did you mean 'OvercloudCompute'?
                                                                            | preferred fix: Change to 'OvercloudCompute:deleted'
                                                                            | - 78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,Overcloud-Compute:deleted,IPMI
                                                                            | + 78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute:deleted,IPMI
    `,
  );
});

test('a word that means none', () => {
  checkMachines(
    csvRoleUnknown,
    { 1: line(1, 'OvercloudControl', 'database') },
    `
    ...
    78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,database,IPMI
                                                                            ^^^^^^^^ error: Unknown role 'database'. Expected Undercloud, OvercloudControl, OvercloudSwiftStorage, OvercloudVSAStorage, OvercloudVSAAOStorage, OvercloudSOSwiftStorage, OvercloudSOSwiftProxy, OvercloudCompute.
                                                                            | no fix
    ...
    `,
  );
});

test('the power management one field too early', () => {
  checkMachines(
    csvRoleUnknown,
    { 1: line(1, 'OvercloudControl,IPMI', 'ipmi') },
    `
    ...
    78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,ipmi
                                                                            ^^^^ error: 'ipmi' is a power management and belongs in field 9. Field 8 is the role.
                                                                            | preferred fix: Leave the role empty
                                                                            | - 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,ipmi
                                                                            | + 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,,ipmi
    ...
    `,
  );
});

test.each(['', ':deleted', 'overcloudcontrol', 'OvercloudControl:x', '{{ role }}'])(
  '%o is not for this rule',
  (role) => {
    checkMachines(csvRoleUnknown, { 1: line(1, 'OvercloudControl', role) });
  },
);

test('a power management in capitals', () => {
  checkMachines(
    csvRoleUnknown,
    { 1: line(1, 'OvercloudControl,IPMI', 'IPMI') },
    `
    ...
    78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,IPMI
                                                                            ^^^^ error: 'IPMI' is a power management and belongs in field 9. Field 8 is the role.
                                                                            | preferred fix: Leave the role empty
                                                                            | - 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,IPMI
                                                                            | + 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,,IPMI
    ...
    `,
  );
});

test('the part behind the word of all roles is enough', () => {
  checkMachines(
    csvRoleUnknown,
    { 1: line(1, 'OvercloudControl', 'OVERCLOUD-SCALE-OUT-SWFT-PRX') },
    `
    ...
    78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,OVERCLOUD-SCALE-OUT-SWFT-PRX,IPMI
                                                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: Unknown role 'OVERCLOUD-SCALE-OUT-SWFT-PRX'. Did you mean 'OvercloudSOSwiftProxy'?
    ...
    `,
  );
});

test('names of services and products, and the long form of SO', () => {
  checkMachines(
    csvRoleUnknown,
    { 6: line(6, 'OvercloudCompute', 'OVERCLOUDSCALEOUTSTORAGE') },
    `
    ...
    78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OVERCLOUDSCALEOUTSTORAGE,IPMI
                                                                            ^^^^^^^^^^^^^^^^^^^^^^^^ error: Unknown role 'OVERCLOUDSCALEOUTSTORAGE'. Did you mean 'OvercloudSOSwiftStorage'?
                                                                            | fix: Change to 'OvercloudSOSwiftStorage'
                                                                            | - 78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OVERCLOUDSCALEOUTSTORAGE,IPMI
                                                                            | + 78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudSOSwiftStorage,IPMI
    `,
  );
  checkMachines(
    csvRoleUnknown,
    { 6: line(6, 'OvercloudCompute', 'StoreVirtual') },
    `
    ...
    78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,StoreVirtual,IPMI
                                                                            ^^^^^^^^^^^^ error: Unknown role 'StoreVirtual'. Did you mean 'OvercloudVSAStorage'?
                                                                            | fix: Change to 'OvercloudVSAStorage'
                                                                            | - 78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,StoreVirtual,IPMI
                                                                            | + 78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudVSAStorage,IPMI
    `,
  );
  checkMachines(
    csvRoleUnknown,
    { 6: line(6, 'OvercloudCompute', 'Compute Node') },
    `
    ...
    78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,Compute Node,IPMI
                                                                            ^^^^^^^^^^^^ error: Unknown role 'Compute Node'. Did you mean 'OvercloudCompute'?
                                                                            | preferred fix: Change to 'OvercloudCompute'
                                                                            | - 78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,Compute Node,IPMI
                                                                            | + 78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute,IPMI
    `,
  );
});

test('a removed machine stays removed', () => {
  checkMachines(
    csvRoleUnknown,
    { 6: line(6, 'OvercloudCompute', 'OvercloudCompute-deleted') },
    `
    ...
    78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute-deleted,IPMI
                                                                            ^^^^^^^^^^^^^^^^^^^^^^^^ error: Unknown role 'OvercloudCompute-deleted'. Did you mean 'OvercloudCompute:deleted'?
                                                                            | preferred fix: Change to 'OvercloudCompute:deleted'
                                                                            | - 78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute-deleted,IPMI
                                                                            | + 78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute:deleted,IPMI
    `,
  );
  checkMachines(
    csvRoleUnknown,
    { 6: line(6, 'OvercloudCompute', 'Compute removed') },
    `
    ...
    78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,Compute removed,IPMI
                                                                            ^^^^^^^^^^^^^^^ error: Unknown role 'Compute removed'. Did you mean 'OvercloudCompute:deleted'?
                                                                            | preferred fix: Change to 'OvercloudCompute:deleted'
                                                                            | - 78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,Compute removed,IPMI
                                                                            | + 78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute:deleted,IPMI
    `,
  );
});

test('the role behind the power management, with a slip', () => {
  checkMachines(
    csvRoleUnknown,
    { 6: line(6, 'OvercloudCompute,IPMI', 'IPMI,OvercloudComptue') },
    `
    ...
    78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,IPMI,OvercloudComptue
                                                                            ^^^^ error: 'IPMI' is a power management and belongs in field 9. Field 8 is the role.
                                                                            | preferred fix: Swap the role and the power management
                                                                            | - 78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,IPMI,OvercloudComptue
                                                                            | + 78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute,IPMI
    `,
  );
  checkMachines(
    csvRoleUnknown,
    { 6: line(6, 'OvercloudCompute,IPMI', 'IPMI,OvercloudComptue:deleted') },
    `
    ...
    78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,IPMI,OvercloudComptue:deleted
                                                                            ^^^^ error: 'IPMI' is a power management and belongs in field 9. Field 8 is the role.
                                                                            | preferred fix: Swap the role and the power management
                                                                            | - 78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,IPMI,OvercloudComptue:deleted
                                                                            | + 78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute:deleted,IPMI
    `,
  );
  checkMachines(
    csvRoleUnknown,
    { 6: line(6, 'OvercloudCompute,IPMI', 'IPMI,rack') },
    `
    ...
    78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,IPMI,rack
                                                                            ^^^^ error: 'IPMI' is a power management and belongs in field 9. Field 8 is the role.
                                                                            | no fix
    `,
  );
});
