/** Parts of an address are still masked with x. */
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { isMasked } from '../../model/read-values.js';
import { eachCloudFile } from '../over.js';
import { scalarsOf } from './about-scalars.js';
import { docs } from './cg-masked-value.docs.js';

export const cgMaskedValue = defineRule({
  id: 'carrier-grade/cg-masked-value',
  severity: 'error',
  docs,
  over: eachCloudFile,
  *check(file) {
    for (const { node } of scalarsOf(file.file.tree.root))
      if (typeof node.value === 'string' && ADDRESS_LIKE.test(node.value) && isMasked(node.value))
        yield finding({ file: file.file, node }, `'${node.value}' is masked. Enter the address.`);
  },
});

/** Only what looks like an address otherwise: `10.x.x.x/24`, `d0:bf:9c:xx:xx:xx`. */
const ADDRESS_LIKE = /^[\da-fx]{1,3}([.:][\da-fx]{1,3}){3,5}(\/\d{1,2})?$/i;
