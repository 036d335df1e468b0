/** The version of the product is missing or not 1. */

import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { insertEntry, insertRootEntry } from '../../../../syntax/rewrite.js';
import { wholeOf } from '../../model/read-values.js';
import { changeTo, keyOf } from '../define.js';
import { eachFile } from '../over.js';
import { docs } from './cg-product-version.docs.js';

export const cgProductVersion = defineRule({
  id: 'carrier-grade/cg-product-version',
  severity: 'error',
  docs,
  over: eachFile(({ files }) => files),
  *check(file) {
    const { root, reader, kind, head } = file;
    if (!root || !VERSIONED.has(kind)) return;
    const product = reader.sectionAt(root, 'product');
    const version = reader.value(product, 'version', wholeOf);
    if (version && version.value !== 1) {
      yield finding(version.at, `The version of the product is 1, not ${version.value}.`, {
        fixes: () => [changeTo(file, version, 1, true)],
      });
    } else if (product && product.state('version') === 'absent') {
      const at = keyOf(root, 'product') ?? head;
      yield finding(at, "'product' has no 'version'.", {
        fixes: () => [
          {
            title: "Add 'version: 1'",
            edits: inFile(file.file, insertEntry(file.file, product.node, 'version', 1)),
            preferred: true,
          },
        ],
      });
    } else if (root.state('product') === 'absent') {
      yield finding(head, "This file has no 'product' with its version.", {
        fixes: () => [
          {
            title: "Add 'product'",
            edits: inFile(file.file, insertRootEntry(file.file, 'product', { version: 1 })),
            preferred: true,
          },
        ],
      });
    }
  },
});

/** The files that begin with a product version. */
const VERSIONED = new Set<string>([
  'definition',
  'environment',
  'nodes',
  'ansible',
  'ldap',
  'wr',
  'esx',
  'ironic',
  'neutron-bm',
  'control-plane',
]);
