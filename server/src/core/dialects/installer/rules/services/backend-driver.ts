/** The driver of a back end is unknown, or belongs to the other kind of array. */

import { storageDrivers, storages } from '../../../../architecture/storage-backends.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { nearest } from '../../../../text/nearest.js';
import { eachEnvironment } from '../over.js';
import { backendsOf, isOpen } from './about-backend-driver.js';
import { docs } from './backend-driver.docs.js';
import { change } from './repairs.js';

export const backendDriver = defineRule({
  id: 'installer/backend-driver',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    for (const backend of backendsOf(environment)) {
      const written = backend.text('volume_driver');
      if (!written || isOpen(written.value) || backend.driver?.storage === backend.storage.name) continue;
      const fitting = storageDrivers
        .filter(({ storage }) => storage === backend.storage.name)
        .map(({ name }) => name);
      const other = storages.find(({ name }) => name === backend.driver?.storage);
      const guess = other ? undefined : nearest(written.value, fitting);
      yield finding(
        written.at,
        other
          ? `This driver is for ${other.title}, whose back ends belong in '${other.name}', not in '${backend.storage.name}'.`
          : `'${written.value}' is no driver for ${backend.storage.title}${guess ? `; did you mean '${guess}'?` : '.'}`,
        {
          fixes: () =>
            guess
              ? change(environment.file, written, guess, true)
              : fitting.flatMap((name) => change(environment.file, written, name)),
        },
      );
    }
  },
});
