/** The environment file that the definition names does not exist. */
import { finding } from '../../../../rules/kit/finding.js';
import { changeToOneOf } from '../../../../rules/kit/one-of.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachFile } from '../over.js';
import { docs } from './cg-file-missing.docs.js';

export const cgFileMissing = defineRule({
  id: 'carrier-grade/cg-file-missing',
  severity: 'error',
  docs,
  over: eachFile(({ definition }) => (definition ? [definition] : [])),
  *check({ cloud, reader, path }, model) {
    // Only in a directory that holds other files of the cloud it is known what is there and what is not.
    if (path !== 'definition.json' || model.environments.length === 0) return;
    const environment = reader.value(cloud, 'environment', ({ value }) =>
      typeof value === 'string' && value !== '' ? value : undefined,
    );
    if (environment && !model.files.some((each) => each.path === environment.value))
      yield finding(
        environment.at,
        `There is no environment file '${environment.value}' in the cloud directory.`,
        {
          fixes: () => {
            const known = model.environments.map((each) => each.path);
            return changeToOneOf(environment, environment.value, known).slice(0, 5);
          },
        },
      );
  },
});
