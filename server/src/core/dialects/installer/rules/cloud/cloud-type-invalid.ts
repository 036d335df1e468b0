/** The cloud type is neither KVM nor ESX. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { nearest } from '../../../../text/nearest.js';
import { isPlaceholder } from '../../../../text/placeholder.js';
import { eachEnvironment } from '../over.js';
import { change } from '../services/repairs.js';
import { KEY, TYPES } from './cloud-type.js';
import { docs } from './cloud-type-invalid.docs.js';

export const cloudTypeInvalid = defineRule({
  id: 'installer/cloud-type-invalid',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const value = environment.text(KEY);
    if (!value || environment.cloudType || isPlaceholder(value.value)) return;
    const guess = nearest(value.value.trim(), TYPES);
    const hint = guess === undefined ? "write 'KVM' or 'ESX'." : `did you mean '${guess}'?`;
    yield finding(value.at, `'${value.value}' is no cloud type; ${hint}`, {
      fixes: () =>
        guess === undefined
          ? TYPES.flatMap((type) => change(environment.file, value, type))
          : change(environment.file, value, guess, true),
    });
  },
});
