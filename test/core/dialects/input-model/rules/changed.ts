/** Files of the example model, or of another one, with some words in the place of others. */
import { exampleModel } from '../../../../../server/src/core/dialects/input-model/examples.js';

type Files = Readonly<Record<string, string>>;
type Change = readonly [name: string, from: string | RegExp, to: string];

/** Each change must find what it replaces. `more` stands in the place of what the example has. */
export function changed(changes: readonly Change[], more: Files = {}): Files {
  const files: Record<string, string> = exampleModel(more);
  for (const [name, from, to] of changes) {
    const before = files[`data/${name}.yml`] ?? '';
    const after = before.replace(from, to);
    if (after === before) throw new Error(`'${name}' has nothing like ${from}`);
    files[`data/${name}.yml`] = after;
  }
  return files;
}

/** One more file with these lines. */
export function more(text: string): Files {
  return { 'data/more.yml': `product:\n  version: 2\n\n${text}` };
}
