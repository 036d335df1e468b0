/** The name of a NIC or bridge is one that none can have. */

import { nicNameLength } from '../../../../architecture/limits.js';
import type { Value } from '../../../../model/value.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo, MOST_CHOICES } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import { eachEnvironmentOrScript } from '../over.js';
import { interfaceNames } from './about-interface-names.js';
import { docs } from './interface-name-invalid.docs.js';

export const interfaceNameInvalid = defineRule({
  id: 'installer/interface-name-invalid',
  severity: 'error',
  docs,
  over: eachEnvironmentOrScript,
  *check(environment) {
    for (const value of interfaceNames(environment)) {
      const name = value.value;
      const fault = faultOf(name);
      if (fault === undefined) continue;
      yield finding(value.at, `'${name}' ${fault}.`, { fixes: () => namesIn(value) });
    }
  },
});

/** The name without blanks; or one of several, of which the key takes only one. */
function namesIn(value: Value<string>): readonly Fix[] {
  const name = value.value;
  const closed = name.replace(/\s+/g, '');
  if (closed !== name && faultOf(closed) === undefined)
    return changeTo(value, closed, { preferred: closed === name.trim() });
  const parts = name.split(/[,;|/&\s]+/).filter((part) => part !== '');
  const isList = parts.length > 1 && parts.length <= MOST_CHOICES && parts.every((part) => NIC.test(part));
  return isList ? parts.flatMap((part) => changeTo(value, part)) : [];
}

/** Names that NICs and bonds have: letters, and a number behind them. */
const NIC = /^[a-z]+\d[\w.-]*$/i;

/** The rest of a sentence that begins with the name. */
function faultOf(name: string): string | undefined {
  if (name !== name.trim()) return 'is not a valid NIC name: it has a space before or after it';
  if (/\s/.test(name)) return 'is not a valid NIC name: it cannot contain spaces';
  const strange = /[^\w.+-]/.exec(name)?.[0];
  if (strange !== undefined) return `is not a valid NIC name: it cannot contain '${strange}'`;
  if (name.length > nicNameLength.max)
    return `is not a valid NIC name: it has ${name.length} characters, more than ${nicNameLength.max}`;
  return undefined;
}
