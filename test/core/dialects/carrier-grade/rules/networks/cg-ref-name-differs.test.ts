/** `carrier-grade/cg-ref-name-differs`: the name beside a reference is not the network that it names. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgRefNameDiffers as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/cg-ref-name-differs.js';
import { REF } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/networks-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('the name of another network', () => {
  checkCloud(
    rule,
    { 'environment.json node-type.2.interface-map.0.logical-network-map.0.name': 'api' },
    `
    #- /environment.json
    ...
          "name": "VRG",
    ...
                  "name": "api",
    //                    ^^^^^ warning: The name is 'api', but the reference is to 'management'.
    //                    | related 110: The reference is here.
    //                    | fix: Change to 'management'
    //                    | -               "name": "api",
    //                    | +               "name": "management",
    //                    | fix: Change to 'ccn-INTF0-api'
    //                    |                 "name": "api",
    //                    | -               "ref": "ccn-INTF0-management"
    //                    | +               "ref": "ccn-INTF0-api"
    ...
  `,
  );
});

test('a name that is defined nowhere', () => {
  checkCloud(
    rule,
    { 'environment.json node-type.2.interface-map.0.logical-network-map.0.name': 'backup' },
    `
    #- /environment.json
    ...
                  "name": "backup",
    //                    ^^^^^^^^ warning: The name is 'backup', but the reference is to 'management'.
    //                    | related 110: The reference is here.
    //                    | fix: Change to 'management'
    //                    | -               "name": "backup",
    //                    | +               "name": "management",
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  ['the same name', {}, []],
  ['no name', { 'environment.json node-type.2.interface-map.0.logical-network-map.0.name': undefined }, []],
  ['a reference that leads nowhere is another mistake', { [REF]: 'ccn-INTF0-backup' }, []],
  ['what is no reference', { [REF]: 'api' }, []],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
