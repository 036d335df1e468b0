/** Settings of a cloud, for the examples of rules. */
import { exampleFile, exampleModel } from '../../examples.js';

export const SOURCE = 'Ardana configuration processor, cloud configuration validator';

/** The example model whose cloud has settings under this key: lines with their indent. */
export function settingsExample(key: string, lines: string): () => Readonly<Record<string, string>> {
  const name = 'cloudConfig.yml';
  return () =>
    exampleModel({
      [name]: exampleFile(name).replace('  name: example\n', `  name: example\n  ${key}:\n${lines}`),
    });
}
