/** What is said of the example model after a change: the rule, and the text that it speaks about. */
import { exampleModel } from '../../../../../server/src/core/dialects/input-model/examples.js';
import { analysesOf } from '../../../../support/check-rule.js';
import type { Files } from '../../../../support/patch.js';

export type Change = readonly [file: string, from: string | RegExp, to: string];

/** The example model with changes, each of which has to be possible. */
export function modelWith(changes: readonly Change[]): Files {
  const files: Record<string, string> = { ...exampleModel() };
  for (const [name, from, to] of changes) {
    const file = name === 'cloudConfig' ? 'cloudConfig.yml' : `data/${name}.yml`;
    const text = (files[file] ?? '').replace(from, to);
    if (text === files[file]) throw new Error(`Nothing in ${file} is '${from}'.`);
    files[file] = text;
  }
  return files;
}

/** Errors as `rule: text`, those at the same text once, warnings with a `~` before them. */
export function saidOf(files: Files): string[] {
  return analysesOf(files).all.flatMap(({ file, findings }) =>
    findings()
      .filter(({ severity }) => severity === 'error' || severity === 'warning')
      .map(({ rule, severity, span }) => {
        const text = file.text.slice(span.start, span.end).replace(/\s+/g, ' ').slice(0, 24);
        return `${severity === 'warning' ? '~' : ''}${rule.replace('input-model/', '')}: ${text}`;
      }),
  );
}
