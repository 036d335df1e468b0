/** An address or a name has a space before, after or in it. */

import { parseAddress } from '../../../../net/address.js';
import { parseCidr } from '../../../../net/cidr.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { isPlaceholder } from '../../../../text/placeholder.js';
import { eachEnvironment } from '../over.js';
import { isSecret, type WrittenText, writtenTexts } from './about-written-values.js';
import { docs } from './env-value-whitespace.docs.js';

export const envValueWhitespace = defineRule({
  id: 'installer/env-value-whitespace',
  severity: 'warning',
  docs,
  over: eachEnvironment,
  *check(environment) {
    for (const value of writtenTexts(environment)) {
      const { at, text, entry } = value;
      const better = withoutBlanks(value);
      if (better === undefined) continue;
      const where = text.trim() === better ? 'before or after' : 'in';
      yield finding(at, `Extra space ${where} the value of '${entry.key.value}'.`, {
        fixes: () => changeTo(value, better, { preferred: true }),
      });
    }
  },
});

/** The value as it should be; undefined when it is that already, or when another rule looks at it. */
function withoutBlanks(value: WrittenText): string | undefined {
  const { text, schema } = value;
  if (!/\s/.test(text) || text.trim() === '' || isPlaceholder(text)) return undefined;
  // Where keys are free, and in secrets, a blank may be meant.
  if (!schema || schema['x-rules']?.['whitespace'] === false || isSecret(value)) return undefined;
  const trimmed = text.trim();
  const closed = text.replace(/\s+/g, '');
  const { format } = schema;
  if ((format === 'ipv4' && parseAddress(closed)) || (format === 'cidr' && isCidr(closed))) return closed;
  return trimmed === text ? undefined : trimmed;
}

function isCidr(text: string): boolean {
  return parseCidr(text).kind !== 'invalid';
}
