/**
 * The environment file that the definition names does not exist; or a file below `.hos` does not, and one of nearly that
 * name does.
 */
import { changeToGuess, didYouMean } from '../../../../rules/kit/did-you-mean.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeToOneOf } from '../../../../rules/kit/one-of.js';
import { defineRule, type Report } from '../../../../rules/rule.js';
import type { CarrierGrade, Definition } from '../../model/carrier-grade-model.js';
import { textOf } from '../../model/read-values.js';
import { eachFile } from '../over.js';
import { docs } from './cg-file-missing.docs.js';

const DELIVERED = '.hos/';

/** What the product delivers may lie elsewhere; only a file that is one slip away, and that nothing names, tells. */
function* misspeltPaths(definition: Definition, { files }: CarrierGrade): Iterable<Report> {
  const { cloud, reader, controlPlanes } = definition;
  const planes = controlPlanes.items.flatMap(({ file, resourceNodes }) => [
    file,
    ...resourceNodes.items.map((each) => each.file),
  ]);
  const named = [...planes, reader.value(cloud, 'network-config', textOf)].flatMap((each) => each ?? []);
  const there = files.map((each) => each.path).filter((each) => each.startsWith(DELIVERED));
  const spare = there.filter((each) => !named.some(({ value }) => value === each));
  for (const written of named) {
    if (!written.value.startsWith(DELIVERED) || there.includes(written.value)) continue;
    const guess = didYouMean(written.value, spare);
    if (guess.isCertain)
      yield finding(written.at, `Missing file '${written.value}'${guess.ending}`, {
        fixes: () => changeToGuess(written, guess),
      });
  }
}

export const cgFileMissing = defineRule({
  id: 'carrier-grade/cg-file-missing',
  severity: 'error',
  docs,
  over: eachFile(({ definition }) => (definition ? [definition] : [])),
  *check(definition, model) {
    const { cloud, reader, path } = definition;
    yield* misspeltPaths(definition, model);
    // Only in a directory that holds other files of the cloud it is known what is there and what is not.
    if (path !== 'definition.json' || model.environments.length === 0) return;
    const environment = reader.value(cloud, 'environment', ({ value }) =>
      typeof value === 'string' && value !== '' ? value : undefined,
    );
    if (environment && !model.files.some((each) => each.path === environment.value))
      yield finding(
        environment.at,
        `Missing environment file '${environment.value}' in the cloud directory.`,
        {
          fixes: () => {
            const known = model.environments.map((each) => each.path);
            return changeToOneOf(environment, environment.value, known).slice(0, 5);
          },
        },
      );
  },
});
