/** The version of the product is missing or not 1. */
import { productVersion } from '../../../../architecture/carrier-grade-files.js';
import { finding } from '../../../../rules/kit/finding.js';
import { addKey, changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import type { CarrierGradeKind } from '../../model/carrier-grade-model.js';
import { wholeOf } from '../../model/read-values.js';
import { keyOf } from '../about-sections.js';
import { eachCloudFile } from '../over.js';
import { docs } from './cg-product-version.docs.js';

export const cgProductVersion = defineRule({
  id: 'carrier-grade/cg-product-version',
  severity: 'error',
  docs,
  over: eachCloudFile,
  *check({ root, reader, kind, head }) {
    if (!root || !versionedKinds.has(kind)) return;
    const product = reader.sectionAt(root, 'product');
    const version = reader.value(product, 'version', wholeOf);
    if (version && version.value !== productVersion)
      yield finding(version.at, `'version' of the product must be ${productVersion}, not ${version.value}.`, {
        fixes: () => changeTo(version, productVersion),
      });
    else if (product?.state('version') === 'absent')
      yield finding(keyOf(root, 'product') ?? head, "Missing required key 'version' in 'product'.", {
        fixes: () => addKey(product, 'version', productVersion, { preferred: true }),
      });
    else if (root.state('product') === 'absent')
      yield finding(head, "Missing required key 'product' with its version.", {
        fixes: () =>
          addKey(root, 'product', { version: productVersion }, { title: "Add 'product'", preferred: true }),
      });
  },
});

/** The files that begin with a product version. */
const versionedKinds = new Set<CarrierGradeKind>([
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
