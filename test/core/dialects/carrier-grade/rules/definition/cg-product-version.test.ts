/** `carrier-grade/cg-product-version`: the version of the product is missing or not 1. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { MACHINE } from '../../../../../../server/src/core/dialects/carrier-grade/rules/control-plane/site-files-examples.js';
import { cgProductVersion as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/definition/cg-product-version.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('another version', () => {
  checkCloud(
    rule,
    { 'definition.json product.version': '2' },
    `
    #- /definition.json
    ...
        "version": "2"
    //             ^^^ error: 'version' of the product must be 1, not 2.
    //             | fix: Change to '1'
    //             | -     "version": "2"
    //             | +     "version": 1
    ...
  `,
  );
});

test('no version', () => {
  checkCloud(
    rule,
    { 'environment.json product': {} },
    `
    #- /environment.json
    ...
      "product": {},
    //^^^^^^^^^ error: Missing required key 'version' in 'product'.
    //| preferred fix: Add 'version: 1'
    //| -   "product": {},
    //| +   "product": { "version": 1 },
    ...
  `,
  );
});

test('no product', () => {
  checkCloud(
    rule,
    { 'definition.json product': undefined },
    `
    #- /definition.json
    ...
      "cloud": {
    //^^^^^^^ error: Missing required key 'product' with its version.
    //| preferred fix: Add 'product'
    //| -   ]
    //| +   ],
    //| +   "product": { "version": 1 }
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  ['the version in quotes', { 'definition.json product.version': '1' }, []],
  ['no number', { 'definition.json product.version': 'one' }, []],
  ['a product that is no map', { 'definition.json product': 1 }, []],
  ['a file that is a list', { 'vars/ironic.json': [] }, []],
  ['files that have none', { 'machine_architecture.json': MACHINE }, []],
  [
    'no version in a product that is not the first key',
    { 'vars/ironic.json': { 'property-groups': [], product: {} } },
    [`error vars/ironic.json:3 ["product"] Missing required key 'version' in 'product'.`],
  ],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
