/** The driver of a back end is unknown, or belongs to the other kind of array. */

import { storageDrivers, storages } from '../../../../architecture/storage-backends.js';
import { changeToGuess, didYouMean } from '../../../../rules/kit/did-you-mean.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { backendsOf, isOpen } from './about-backends.js';
import { docs } from './backend-driver.docs.js';

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
      const guess = didYouMean(written.value, fitting);
      yield finding(
        written.at,
        other
          ? `This driver is for ${other.title}, whose back ends belong in '${other.name}', not in '${backend.storage.name}'.`
          : `Unknown driver '${written.value}' for ${backend.storage.title}${guess.ending}`,
        {
          fixes: () =>
            other || guess.word === undefined
              ? fitting.flatMap((name) => changeTo(written, name))
              : changeToGuess(written, guess),
        },
      );
    }
  },
});
