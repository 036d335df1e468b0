/** An address is that of a server in the examples of the documents. */

import { exampleAddresses } from '../../../../architecture/example-addresses.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { writtenTexts } from './about-written-values.js';
import { docs } from './env-example-copied.docs.js';

export const envExampleCopied = defineRule({
  id: 'installer/env-example-copied',
  severity: 'info',
  docs,
  over: eachEnvironment,
  *check(environment) {
    for (const { at, text } of writtenTexts(environment)) {
      const copied = exampleAddresses.find((address) => isHostOf(text, address));
      if (copied === undefined) continue;
      yield finding(at, `'${copied}' is copied from the documentation. Use your own server.`);
    }
  },
});

/** The address by itself, or as the host of a URL. */
function isHostOf(text: string, address: string): boolean {
  const host = /^(?:https?:\/\/)?([\d.]+)(?::\d+)?(?:\/.*)?$/.exec(text.trim())?.[1];
  return host === address;
}
