/** A component does not say which service it belongs to. */

import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { insertEntry } from '../../../../syntax/rewrite.js';
import { theFrame } from '../over.js';
import { docs } from './component-no-service.docs.js';
import { componentsListed } from './definitions.js';

export const componentNoService = defineRule({
  id: 'input-model/component-no-service',
  severity: 'warning',
  docs,
  over: theFrame,
  *check(frame) {
    const listed = new Set(frame.list('services').flatMap((service) => [...componentsListed(service)]));
    for (const item of frame.list('service-components')) {
      const name = item.text('name');
      if (!name || item.has('service') || listed.has(name.value)) continue;
      yield finding(name.at, `'${name.value}' names no service, and is counted to 'foundation'.`, {
        fixes: () => [
          {
            title: "Add 'service: foundation'",
            edits: inFile(
              item.file,
              insertEntry(item.file, item.node, 'service', 'foundation', item.entry('mnemonic')),
            ),
          },
        ],
      });
    }
  },
});
